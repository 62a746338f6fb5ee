import { officeId, sitsWhere } from '@app/domain/identity';
import { panelOf, placeOfOffice, seatHolder, type PlaceOfUnit, type PlanRevision, type Seat } from '@app/domain/plans';
import type { LegalDate } from '@app/domain/shared';
import type { DossierSeats } from './facts';

/**
 * The offices that the plan's seats mean for a unit's dossier on a day: an office of the units' own level is that unit's own, one above it
 * is that of the place in which the unit lies.
 * @throws when nobody holds a seat: a checked plan has a successor for every office that ends
 */
export function seatsOf(plan: PlanRevision, place: PlaceOfUnit, day: LegalDate): DossierSeats {
  const office = (seat: Seat): string => {
    const holder = seatHolder(plan, seat, day);
    if (!holder) throw new Error(`nobody holds the seat ${seat} of ${plan.plan} on ${day}`);
    return officeId(placeOfOffice(plan, holder.level, place), sitsWhere(holder.id).officeKind);
  };
  const { way, by, approvedBy } = plan.selection;
  const [secretary] = plan.council.seats.find(({ role }) => role === 'secretary')?.offices ?? [];
  return {
    reviewer: office(way === 'register' ? 'lead' : (by ?? 'lead')),
    registrar: way === 'register' ? office(by ?? 'submitter') : null,
    approver: way === 'register' ? office(approvedBy ?? 'decider') : null,
    submitter: office('submitter'),
    stater: office('stater'),
    intake: office(plan.intake.to),
    lead: office('lead'),
    panel: Object.fromEntries(panelOf(plan).map((member) => [member.office, office(member.office)])),
    secretary: office(secretary ?? 'lead'),
    preparer: office(plan.decision.prepares),
  };
}
