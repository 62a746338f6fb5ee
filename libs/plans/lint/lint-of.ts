import { VIETNAM_CALENDAR } from '@app/domain/calendar';
import { lintPlan, type Finding } from '@app/domain/plan-lint';
import type { ReadPlan } from '../language/read-plan';
import { shippedNationalRules } from '../shipped-plans';

/** What a careful reader would remark on a plan that has been read without errors, beside the rules for the country that ship with us. */
export function lintOf(read: ReadPlan): Finding[] {
  return lintPlan(read, { others: shippedNationalRules(), calendar: VIETNAM_CALENDAR, endedUnits: [] });
}
