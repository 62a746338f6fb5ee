import { MOMENTS, type DueExpression, type StartExpression } from '@app/domain/calendar';
import { inVietnamese } from '@app/domain/shared';
import { WHOLE_PAPER } from '../clauses';
import type { Rule } from '../finding';

/** Moments of single dossiers, sessions and papers: of a whole period they never come. The day of the plan’s paper does, and events of the plan. */
const NEVER: ReadonlySet<string> = new Set(MOMENTS.filter((moment) => moment !== 'issue'));

/** A duty that is counted from a moment which no period has: it would wait for good, and nobody be asked. */
export const momentNever: Rule = {
  id: 'moment-never',
  level: 'warn',
  check: ({ obligations }, { said }) =>
    obligations.flatMap(({ id, label, due, from, until }) => {
      const waits = [due, from, until].flatMap((said) => momentIn(said) ?? []).find((moment) => NEVER.has(moment));
      if (waits === undefined) return [];
      const path = ['obligations', id];
      const clause = said.says(...path) ? said.clauseOf(...path) : WHOLE_PAPER;
      return [{ clause, path: `obligations.${id}.due`, params: { duty: inVietnamese(label), moment: waits } }];
    }),
};

function momentIn(expression: DueExpression | StartExpression | undefined): string | undefined {
  if (!expression || !('point' in expression)) return undefined;
  return expression.point.kind === 'moment' ? expression.point.moment : undefined;
}
