import { bodyOf, everHolds, type PlanRevision, type Seat } from '@app/domain/plans';

/** Kinds of the offices in which holders of a seat sit, sooner or later. None for a group: nobody in particular acts for it. */
export function bodiesOf(plan: PlanRevision, seat: Seat): string[] {
  const holders = [...everHolds(plan, seat)].flatMap((id) => plan.offices.find((office) => office.id === id) ?? []);
  return [...new Set(holders.filter((office) => office.holders.length === 0).map((office) => bodyOf(plan, office).id))];
}
