import { VIETNAM_CALENDAR } from '@app/domain/calendar';
import { lintPlan, type Finding } from '@app/domain/plan-lint';
import { diffFiles, type Difference } from '@app/domain/plans';
import type { ReadPlan } from '../language/read-plan';
import { shippedNationalRules, shippedPlan, shippedRevisions } from '../shipped-plans';

/**
 * What a careful reader would remark on a plan that has been read without errors, beside the rules for the country that ship with us and
 * the revision that it follows.
 */
export function lintOf(read: ReadPlan): Finding[] {
  const differences = differencesFromParent(read);
  return lintPlan(read, {
    others: shippedNationalRules(),
    calendar: VIETNAM_CALENDAR,
    endedUnits: [],
    ...(differences && { differences }),
  });
}

/** Undefined for a first revision, and where the parent is not one of ours to compare with. */
function differencesFromParent({ plan, file }: ReadPlan): Difference[] | undefined {
  const { of } = plan.revision;
  if (!of || !shippedRevisions().some((each) => each.plan === plan.plan && each.number === of.revision))
    return undefined;
  return diffFiles(shippedPlan(plan.plan, of.revision).file, file);
}
