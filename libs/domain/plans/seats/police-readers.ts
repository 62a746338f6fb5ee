import { isPoliceOffice } from '@app/domain/identity';
import type { Seat } from '../shape/offices';
import type { PlanRevision } from '../shape/plan-revision';
import { bodyOf, everHolds } from './sitting';

/**
 * Who reads and enters figures of class `police` under a plan, said here and nowhere else: the police, and whoever states or confirms such a
 * figure, sees them on the panel (`sees: police`), or stands right under one to whom the plan gives such work. The offices that are written
 * for a plan get the right from here (`office.police`), the walls stand on that, and the plan's own work is held against it.
 *
 * @param kind id of an office in the plan
 */
export function readsPoliceFigures(plan: PlanRevision, kind: string): boolean {
  if (isPoliceOffice(kind)) return true;
  const under = plan.offices.find(({ id }) => id === kind)?.under;
  const readers = readersOf(plan);
  return readers.has(kind) || (under !== undefined && under !== plan.roles.decider && readers.has(under));
}

function readersOf(plan: PlanRevision): ReadonlySet<string> {
  const holders = [...seatsOfPolice(plan)].flatMap((seat) => [...everHolds(plan, seat)]);
  return new Set(
    holders.map((id) => {
      const office = plan.offices.find((each) => each.id === id);
      return office ? bodyOf(plan, office).id : id;
    }),
  );
}

function seatsOfPolice({ panel, indicators }: PlanRevision): ReadonlySet<Seat> {
  const police = indicators.filter((indicator) => indicator.class === 'police');
  return new Set([
    ...panel.members.filter(({ sees }) => sees === 'police').map(({ office }) => office),
    ...police.flatMap(({ statedBy, confirmedBy }) => [...statedBy, ...(confirmedBy ? [confirmedBy] : [])]),
  ]);
}
