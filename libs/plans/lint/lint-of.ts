import { VIETNAM_CALENDAR, type WorkingCalendar } from '@app/domain/calendar';
import { lintPlan, type Finding } from '@app/domain/plan-lint';
import { diffFiles, type Difference, type PlanRevision } from '@app/domain/plans';
import type { ReadPlan } from '../language/read-plan';
import type { PlanShelf } from '../language/resolve-uses';
import { shippedNationalRules, shippedPlans } from '../shipped-plans';
import { endsIn, type PlacedEnd } from './ended-units';
import { codesFor, type Territory } from './territory-of';

/** What a plan is held against. */
export interface PlansBeside {
  /** the rules for the country, among them those that may govern it */
  readonly nationalRules: readonly PlanRevision[];
  /** where the revision that it follows can be looked up */
  readonly plans: PlanShelf;
  readonly calendar: WorkingCalendar;
  readonly endedUnits: readonly PlacedEnd[];
  /** absent where there is none to look in */
  readonly territory?: Territory;
}

/** What ships with the product, for a plan that is read without a database. */
const shippedBeside = (): PlansBeside => ({
  nationalRules: shippedNationalRules(),
  plans: shippedPlans(),
  calendar: VIETNAM_CALENDAR,
  endedUnits: [],
});

/**
 * What a careful reader would remark on a plan that has been read without errors, beside the rules for the country and the revision that
 * it follows.
 */
export function lintOf(read: ReadPlan, beside: PlansBeside = shippedBeside()): Finding[] {
  const differences = differencesFromParent(read, beside.plans);
  const territory = beside.territory && codesFor(beside.territory, read.plan);
  return lintPlan(read, {
    others: beside.nationalRules,
    calendar: beside.calendar,
    endedUnits: endsIn(beside.endedUnits, read.plan),
    ...(territory && { territory }),
    ...(differences && { differences }),
  });
}

/** Undefined for a first revision, and where the parent is not at hand to compare with. */
function differencesFromParent({ plan, file }: ReadPlan, plans: PlanShelf): Difference[] | undefined {
  const { of } = plan.revision;
  const parent = of && plans(plan.plan, of.revision);
  return parent && parent !== 'circle' ? diffFiles(parent.file, file) : undefined;
}
