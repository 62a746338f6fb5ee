import { officeId, sitsWhere } from '@app/domain/identity';
import { panelOf, seatHolder, type PlanRevision, type Seat } from '@app/domain/plans';
import type { LegalDate } from '@app/domain/shared';
import type { DossierSeats } from './facts';

export interface Place {
  readonly provinceCode: string;
  readonly unitCode: string;
}

/**
 * The offices that the plan's seats mean for a unit's dossier on a day: an office of commune level is that commune's own.
 * @throws when nobody holds a seat: a checked plan has a successor for every office that ends
 */
export function seatsOf(plan: PlanRevision, place: Place, day: LegalDate): DossierSeats {
  const office = (seat: Seat): string => {
    const holder = seatHolder(plan, seat, day);
    if (!holder) throw new Error(`nobody holds the seat ${seat} of ${plan.plan} on ${day}`);
    return officeId(holder.level === 'commune' ? place.unitCode : place.provinceCode, sitsWhere(holder.id).officeKind);
  };
  const [secretary] = plan.council.seats.find(({ role }) => role === 'secretary')?.offices ?? [];
  return {
    reviewer: office(plan.selection.by ?? 'lead'),
    submitter: office('submitter'),
    stater: office('stater'),
    intake: office(plan.intake.to),
    lead: office('lead'),
    panel: Object.fromEntries(panelOf(plan).map((member) => [member.office, office(member.office)])),
    secretary: office(secretary ?? 'lead'),
    preparer: office(plan.decision.prepares),
  };
}
