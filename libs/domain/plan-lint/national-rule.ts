import { paperDay, periodDates, type PlanRevision } from '@app/domain/plans';
import { latest, type LegalDate } from '@app/domain/shared';
import { yearsOf } from './days-of-plan';
import type { LintContext } from './finding';

/** The last day on which the plan assesses. */
export function assessmentDay(plan: PlanRevision, { calendar }: LintContext): LegalDate {
  const ends = yearsOf(plan).map((year) => periodDates(plan, {}, calendar, year).to);
  return ends.reduce<LegalDate>((last, end) => (end ? latest(last, end) : last), paperDay(plan));
}

/** The rule for the whole country on the same object, if one is in force when the plan assesses. */
export function nationalRule(plan: PlanRevision, context: LintContext): PlanRevision | undefined {
  const day = assessmentDay(plan, context);
  return context.others.find(({ plan: code, identity: { governs } }) => {
    return code !== plan.plan && governs?.object === plan.identity.object && governs.from <= day;
  });
}

/** "28/2025/QĐ-TTg". */
export function symbolOf({ plan, identity }: PlanRevision): string {
  return identity.paper.symbol ?? plan;
}
