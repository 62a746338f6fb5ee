import {
  membersOf,
  officeOfParents,
  officeOfParts,
  sittingOf,
  type Obligation,
  type PlanRevision,
  type Sitting,
} from '@app/domain/plans';
import type { LegalDate } from '@app/domain/shared';

/**
 * Who owes an obligation on that day: the office that submits in every unit, the office of every unit above them (`parents`), or the
 * offices that hold the named seats; of the parts of the units (`children`, `sub-units`), the office that answers for each. A sitting without an office means one in each unit.
 */
export function whoOwes(plan: PlanRevision, { who }: Obligation, day: LegalDate, province: string): Sitting[] {
  const sitting = (seat: string): Sitting[] => {
    const found = sittingOf(plan, seat, day, { province, unit: null });
    return found ? [found] : [];
  };
  return who.flatMap((actor) => {
    if (actor === 'units') return sitting('submitter');
    if (actor === 'children' || actor === 'sub-units')
      return [officeOfParts(plan, day, actor)].flatMap((seat) => (seat ? sitting(seat.id) : []));
    if (actor === 'parents') return [officeOfParents(plan, day)].flatMap((seat) => (seat ? sitting(seat.id) : []));
    return membersOf(plan, actor).flatMap(sitting);
  });
}
