import { mentionsHere, walkTerm, type Basis } from '@app/domain/criteria';
import { conditionsOf } from '@app/domain/plans';
import { inVietnamese } from '@app/domain/shared';
import type { Remark, Rule } from '../finding';

/** Events counted on one day, or over a time that nobody has set: a flow needs a window to be counted over. */
export const windowMissing: Rule = {
  id: 'window-missing',
  level: 'warn',
  check: (plan, { said }) =>
    conditionsOf(plan)
      .filter(({ path }) => path.includes('criteria') || path.includes('terms') || path.includes('classification'))
      .flatMap(({ path, term, basis }) => {
        const flows = [...walkTerm(term, basis)]
          .filter((step) => !hasWindow(step.basis))
          .flatMap((step) => mentionsHere(step.term))
          .flatMap((mention) => (mention.kind === 'indicator' ? [mention.id] : []))
          .flatMap((id) => plan.indicators.find((one) => one.id === id && one.nature === 'flow') ?? []);
        if (flows.length === 0) return [];
        const figures = [...new Set(flows.map(({ label }) => inVietnamese(label)))];
        return [{ clause: said.clauseOf(...path), path: path.join('.'), params: { figures } } satisfies Remark];
      }),
};

function hasWindow(basis: Basis | undefined): boolean {
  return basis?.kind === 'over' || basis?.kind === 'over-period';
}
