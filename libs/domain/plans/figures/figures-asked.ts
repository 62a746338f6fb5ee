import { mentionsHere, walkTerm, type Basis } from '@app/domain/criteria';
import { canonicalJson } from '@app/domain/shared';
import type { Indicator } from '../shape/indicator';
import type { PlanRevision } from '../shape/plan-revision';

/** A figure that the criteria read, with the time it must be counted over. */
export interface FigureAsked {
  readonly indicator: Indicator;
  readonly basis?: Basis;
  /** Ids of the criteria that read it. */
  readonly criteria: readonly string[];
}

/** Every figure a dossier must give so that its criteria can be judged, in the order in which the criteria ask. */
export function figuresAsked(plan: PlanRevision): FigureAsked[] {
  const asked = new Map<string, { indicator: Indicator; basis?: Basis; criteria: string[] }>();
  for (const criterion of plan.criteria.items)
    for (const { id, basis } of indicatorsRead(plan, criterion.id, new Set())) {
      const indicator = plan.indicators.find((candidate) => candidate.id === id);
      if (!indicator) continue;
      const key = `${id} ${basis ? canonicalJson(basis) : ''}`;
      const entry = asked.get(key) ?? { indicator, ...(basis && { basis }), criteria: [] };
      if (!entry.criteria.includes(criterion.id)) entry.criteria.push(criterion.id);
      asked.set(key, entry);
    }
  return [...asked.values()];
}

function indicatorsRead(
  plan: PlanRevision,
  name: string,
  seen: Set<string>,
): { id: string; basis: Basis | undefined }[] {
  const condition = [...plan.criteria.items, ...plan.criteria.terms].find((item) => item.id === name);
  if (!condition || seen.has(name)) return [];
  seen.add(name);
  return [...walkTerm(condition.term, condition.basis)].flatMap(({ term, basis }) =>
    mentionsHere(term).flatMap((mention) => {
      if (mention.kind === 'term') return indicatorsRead(plan, mention.id, seen);
      return mention.kind === 'indicator' ? [{ id: mention.id, basis }] : [];
    }),
  );
}
