import { cycleAround, cycleInVietnamese, type CycleSpan, type DueExpression } from '@app/domain/calendar';
import { obligationOccurrences, periodDates, type Obligation, type PlanRevision } from '@app/domain/plans';
import { inVietnamese, type LegalDate } from '@app/domain/shared';
import { yearsOf } from '../days-of-plan';
import type { LintContext, Remark, Rule } from '../finding';

type Every = Extract<DueExpression, { kind: 'every' }>;
type OfCalendar = Every & { readonly cycle: Exclude<Every['cycle'], 'phase'> };

/**
 * The last month, quarter, … of all periods, which nobody is asked for because its day, or its end, comes after the last of them. In the
 * periods before, the next one takes it in: the loss shows years later. With `until` the author has said when the duty stops.
 */
export const cycleLost: Rule = {
  id: 'cycle-lost',
  level: 'warn',
  check: (plan, context) =>
    plan.obligations.flatMap((obligation): Remark[] => {
      const { id, label, due, until } = obligation;
      const path = ['obligations', id, 'due'];
      if (until || !due || !isOfCalendar(due) || !context.said.says(...path)) return [];
      const lost = lostOf(plan, obligation, due, context);
      if (!lost) return [];
      const params = {
        duty: inVietnamese(label),
        cycle: cycleInVietnamese(lost.cycle.key),
        due: lost.due,
        last: lost.last,
        ends: due.close && 'amount' in due.close ? lost.cycle.to : '',
        yearly: plan.period.kind === 'yearly' ? 'yes' : '',
        instead: insteadOf(plan, due, lost.cycle),
      };
      return [{ clause: context.said.clauseOf(...path), path: path.join('.'), params }];
    }),
};

interface Lost {
  readonly cycle: CycleSpan;
  readonly due: LegalDate;
  /** The last day of the last period. */
  readonly last: LegalDate;
}

/** What comes when the duty runs to the end of the cycle in which the last period ends, and does not come as it is written. */
function lostOf(
  plan: PlanRevision,
  obligation: Obligation,
  { cycle }: OfCalendar,
  { calendar }: LintContext,
): Lost | undefined {
  const year = yearsOf(plan).at(-1);
  const last = periodDates(plan, {}, calendar, year).to;
  if (!last) return undefined;
  const begun = { ...obligation, from: undefined, after: undefined }; // its beginning may wait for an event; its end does not
  const around = cycleAround(cycle, last);
  const occurrencesOf = (duty: Obligation) => obligationOccurrences(plan, duty, {}, calendar, year).occurrences;
  const isThere = occurrencesOf(begun).some(({ key }) => key === around.key);
  const whole = { ...begun, until: { kind: 'point', point: { kind: 'date', date: around.to } } } as const;
  const found = occurrencesOf(whole).find(({ key }) => key === around.key);
  return found && !isThere ? { cycle: around, due: found.due, last } : undefined;
}

/** A day of the year after a yearly period is said for each of them; anything else runs on to the end of its cycle. */
function insteadOf({ period }: PlanRevision, { close }: OfCalendar, { to }: CycleSpan): string {
  if (period.kind === 'once' || close?.kind !== 'day-of-year') return `until: ${to}`;
  const [month, day] = [close.month, close.day].map((part) => String(part).padStart(2, '0'));
  return `due: ${close.strict ? 'before' : 'through'} ${month}-${day} after period`;
}

function isOfCalendar(due: DueExpression): due is OfCalendar {
  return due.kind === 'every' && due.cycle !== 'phase';
}
