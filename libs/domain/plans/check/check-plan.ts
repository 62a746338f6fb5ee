import { unattainable } from './attainable';
import { wrongClassification } from './classification';
import { impossibleCouncil } from './council';
import { wrongDates } from './dates';
import { brokenExpressions } from './expressions';
import { wrongIndicators } from './indicators';
import { wrongOffices } from './offices';
import type { PlanProblem } from './plan-problem';
import { brokenReferences } from './references';
import { incompleteRevision } from './revision';
import { closedSelection } from './selection';
import { wrongTargets } from './targets';
import { brokenTerms } from './terms';
import { duplicateIds } from './unique-ids';
import { wrongUnits } from './units';
import type { PlanRevision } from '../shape/plan-revision';

const CHECKS: readonly ((plan: PlanRevision) => PlanProblem[])[] = [
  incompleteRevision,
  duplicateIds,
  brokenReferences,
  brokenExpressions,
  brokenTerms,
  wrongClassification,
  unattainable,
  wrongIndicators,
  wrongOffices,
  wrongUnits,
  closedSelection,
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
