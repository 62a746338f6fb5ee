import type { PlanRevision } from '@app/domain/plans';
import type { Chance } from '../stage/chance';

/** Invented counts of a report: what the duty collects, in the relations that the plan checks. */
export function reportFigures(
  { indicators, checks }: Pick<PlanRevision, 'indicators' | 'checks'>,
  collect: readonly string[],
  chance: Chance,
  name: readonly string[],
): Record<string, number> {
  const figures: Record<string, number> = {};
  const draw = (id: string): number => {
    const known = figures[id];
    if (known !== undefined) return known;
    const limits = checks
      .filter(({ sum, atMost }) => sum.includes(id) && collect.includes(atMost) && atMost !== id)
      .map(({ sum, atMost }) => Math.floor(draw(atMost) / sum.length));
    const most = Math.min(...limits, mostOf(id));
    return (figures[id] = chance.between(Math.floor(most / 2), most, 'reported', id, ...name));
  };
  for (const id of collect) if (indicators.some((indicator) => indicator.id === id)) draw(id);
  return figures;
}

/** Many people live somewhere; of everything else there are few. */
const mostOf = (id: string): number => (MANY.has(id) ? 9_000 : 12);

const MANY: ReadonlySet<string> = new Set(['population', 'residents-reached', 'households', 'households-committed']);
