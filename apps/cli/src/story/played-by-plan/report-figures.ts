import type { PlanRevision } from '@app/domain/plans';
import type { Chance } from '../stage/chance';
import type { Figures } from './script';

/**
 * Counts of a report: what the duty collects, in the relations that the plan checks. What the story knows of the unit stands; the rest is
 * invented.
 */
export function reportFigures(
  { checks }: Pick<PlanRevision, 'checks'>,
  collect: readonly string[],
  known: Figures,
  { chance, name }: { readonly chance: Chance; readonly name: readonly string[] },
): Record<string, number> {
  const figures: Record<string, number> = {};
  const draw = (id: string): number => {
    const drawn = figures[id];
    if (drawn !== undefined) return drawn;
    const told = known[id];
    if (typeof told === 'number') return (figures[id] = told);
    const limits = checks
      .filter(({ sum, atMost }) => sum.includes(id) && collect.includes(atMost) && atMost !== id)
      .map(({ sum, atMost }) => Math.floor(draw(atMost) / sum.length));
    const most = Math.min(...limits, mostOf(id));
    return (figures[id] = chance.between(Math.floor(most / 2), most, 'reported', id, ...name));
  };
  for (const id of collect) draw(id);
  return figures;
}

/** Many people live somewhere; of everything else there are few. */
const mostOf = (id: string): number => MANY[id] ?? 12;

const MANY: Readonly<Record<string, number>> = {
  population: 9_000,
  'residents-reached': 800,
  households: 2_400,
  'households-committed': 2_400,
};
