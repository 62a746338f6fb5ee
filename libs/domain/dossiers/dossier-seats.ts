import { panelOf, sittingOf, type PlanRevision, type Seat } from '@app/domain/plans';
import type { LegalDate } from '@app/domain/shared';
import type { DossierSeats } from './facts';

/** Where the unit lies whose dossier it is. */
export interface UnitOfDossier {
  readonly provinceCode: string;
  readonly unitCode: string;
}

/**
 * The offices that the plan's seats mean for a unit's dossier on a day: an office of the unit's level is the unit's own.
 * @throws when nobody holds a seat: a checked plan has a successor for every office that ends
 */
export function seatsOf(plan: PlanRevision, { provinceCode, unitCode }: UnitOfDossier, day: LegalDate): DossierSeats {
  const office = (seat: Seat): string => {
    const id = sittingOf(plan, seat, day, { province: provinceCode, unit: unitCode })?.office;
    if (!id) throw new Error(`nobody holds the seat ${seat} of ${plan.plan} on ${day}`);
    return id;
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
