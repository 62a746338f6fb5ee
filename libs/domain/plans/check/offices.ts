import type { Office } from '../shape/offices';
import type { PlanRevision } from '../shape/plan-revision';
import { overlap } from '../shape/plan-use';
import { problem, type PlanProblem } from './plan-problem';

/** Offices that stand under themselves or hold themselves, and seats that two hold on one day. */
export function wrongOffices({ offices }: PlanRevision): PlanProblem[] {
  return offices.flatMap((office) => {
    const above = circleFrom(office, offices, ({ under }) => (under === undefined ? [] : [under]));
    const held = circleFrom(office, offices, ({ holders }) => holders.map((holder) => holder.office));
    return [
      ...(above ? [problem(['offices', office.id, 'under'], 'office.circle', { ids: above })] : []),
      ...(held ? [problem(['offices', office.id, 'holders'], 'office.circle', { ids: held })] : []),
      ...twoAtOnce(office),
    ];
  });
}

function twoAtOnce({ id, holders }: Office): PlanProblem[] {
  for (const [i, holder] of holders.entries()) {
    const other = holders.slice(i + 1).find((next) => overlap(holder, next));
    if (other)
      return [problem(['offices', id, 'holders'], 'office.two-holders', { one: holder.office, other: other.office })];
  }
  return [];
}

function circleFrom(
  start: Office,
  offices: readonly Office[],
  next: (office: Office) => readonly string[],
): string[] | undefined {
  const seen = new Set<string>();
  const search = (id: string, way: readonly string[]): string[] | undefined => {
    const office = offices.find((candidate) => candidate.id === id);
    for (const step of office ? next(office) : []) {
      if (step === start.id) return [...way, step];
      if (seen.has(step)) continue;
      seen.add(step);
      const found = search(step, [...way, step]);
      if (found) return found;
    }
    return undefined;
  };
  return search(start.id, [start.id]);
}
