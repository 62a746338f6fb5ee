import { wrongClassification } from './check/classification';
import { impossibleCouncil } from './check/council';
import { wrongDates } from './check/dates';
import { brokenExpressions } from './check/expressions';
import { wrongIndicators } from './check/indicators';
import { wrongOffices } from './check/offices';
import type { PlanProblem } from './check/plan-problem';
import { brokenReferences } from './check/references';
import { incompleteRevision } from './check/revision';
import { wrongTargets } from './check/targets';
import { brokenTerms } from './check/terms';
import { duplicateIds } from './check/unique-ids';
import { wrongUnits } from './check/units';
import type { PlanRevision } from './plan-revision';

const CHECKS: readonly ((plan: PlanRevision) => PlanProblem[])[] = [
  incompleteRevision,
  duplicateIds,
  brokenReferences,
  brokenExpressions,
  brokenTerms,
  wrongClassification,
  wrongIndicators,
  wrongOffices,
  wrongUnits,
  wrongTargets,
  wrongDates,
  impossibleCouncil,
];

/**
 * What keeps a plan from being published although each of its words is right: references, circles, dates. True remarks about a valid plan
 * (lint) are another matter and never stand here.
 */
export function checkPlan(plan: PlanRevision): PlanProblem[] {
  return CHECKS.flatMap((check) => check(plan));
}
