import { mentionsOf } from '@app/domain/criteria';
import { conditionsOf, membersOf, seatHolder, type Indicator, type PlanRevision } from '@app/domain/plans';
import { inVietnamese } from '@app/domain/shared';
import { WHOLE_PAPER } from '../clauses';
import { lastDayOf } from '../days-of-plan';
import type { LintContext, Rule } from '../finding';

/** A figure that a condition reads, that no duty collects, and that nobody is left to state: the condition stays open for good. */
export const unstated: Rule = {
  id: 'unstated',
  level: 'warn',
  check: (plan, context) => {
    const read = new Set(
      conditionsOf(plan).flatMap(({ term }) =>
        mentionsOf(term).flatMap((mention) => (mention.kind === 'indicator' ? [mention.id] : [])),
      ),
    );
    return plan.indicators
      .filter(
        (indicator) => read.has(indicator.id) && !isStated(indicator, plan, context) && !isCollected(indicator, plan),
      )
      .map(({ id, label, clause }) => ({
        clause: clause ?? WHOLE_PAPER,
        path: `indicators.${id}.stated-by`,
        params: { indicator: inVietnamese(label) },
      }));
  },
};

/** `units` and their offices state for themselves; of every other seat somebody must sit there on the last day. */
function isStated({ statedBy }: Indicator, plan: PlanRevision, { calendar }: LintContext): boolean {
  const last = lastDayOf(plan, calendar);
  return statedBy
    .flatMap((seat) => membersOf(plan, seat))
    .some((seat) => seat === 'units' || seatHolder(plan, seat, last) !== undefined);
}

function isCollected({ id }: Indicator, { obligations }: PlanRevision): boolean {
  return obligations.some(({ collect }) => collect.includes(id));
}
