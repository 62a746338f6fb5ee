import { figuresAsked, type PlanRevision } from '@app/domain/plans';
import { inVietnamese } from '@app/domain/shared';
import { explanationWords } from './messages.vi';
import type { Mismatch } from './mismatches';

/** One line of a request for supplements, ready to be sent: *đề nghị giải trình*. */
export interface ExplanationItem {
  readonly component: string;
  readonly words: string;
}

/**
 * What the commune is asked to explain, by the component that speaks for the figure (the confirmation of counts). Words of police figures
 * name no number: the request is read by offices that may not see it.
 */
export function explanationRequest(plan: PlanRevision, mismatches: readonly Mismatch[]): ExplanationItem[] {
  const byComponent = new Map<string, string[]>();
  for (const mismatch of mismatches) {
    const indicator = plan.indicators.find(({ id }) => id === mismatch.indicator);
    const component = indicator && componentFor(plan, indicator.id);
    if (!component) continue;
    const counts = indicator.class === 'police' ? {} : mismatch.counts;
    byComponent.set(component, [
      ...(byComponent.get(component) ?? []),
      explanationWords(inVietnamese(indicator.label), counts),
    ]);
  }
  return [...byComponent].map(([component, words]) => ({ component, words: words.join(' ') }));
}

function componentFor(plan: PlanRevision, indicator: string): string | undefined {
  const criteria = figuresAsked(plan)
    .filter((asked) => asked.indicator.id === indicator)
    .flatMap((asked) => asked.criteria);
  const speaking = plan.components.filter(({ supports }) => supports.some((id) => criteria.includes(id)));
  return (speaking.find(({ need }) => need === 'always') ?? speaking[0])?.id;
}
