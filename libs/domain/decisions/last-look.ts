import type { CriteriaJudgement, Verdict } from '@app/domain/criteria';
import { POINTS_IN_ALL } from './outcome';

export interface LastLook {
  /** a criterion, or the points in all, comes out otherwise than in the appraisal: the lead looks again and the council is asked in writing */
  readonly changed: boolean;
  /** ids of the criteria that are not met on the last day; `POINTS_IN_ALL` where there are too few of them */
  readonly failed: readonly string[];
}

/**
 * Compares the criteria judged on the figures of the last day with those judged on the confirmed ones. A figure that moves without moving
 * a verdict (one more person in post-rehab care) changes nothing; where nothing has changed, the panel's verdict stands, which may have
 * differed from the engine's with a reason.
 *
 * Danger: the points in all can fall below what the plan asks for while each criterion still has its own least number.
 *
 * @param given the panel's verdicts, by id of criterion
 */
export function lastLook(
  given: Readonly<Record<string, Verdict>>,
  appraised: CriteriaJudgement,
  atEnd: CriteriaJudgement,
): LastLook {
  const before = new Map(appraised.criteria.map(({ id, verdict }) => [id, verdict]));
  const moved = atEnd.criteria.filter(({ id, verdict }) => before.get(id) !== verdict);
  const now = (id: string): Verdict | undefined => moved.find((one) => one.id === id)?.verdict ?? given[id];
  const failed = atEnd.criteria.map(({ id }) => id).filter((id) => now(id) === 'not-met');
  const enough = atEnd.points?.verdict;
  return {
    changed: moved.length > 0 || enough !== appraised.points?.verdict,
    failed: [...failed, ...(enough === 'not-met' ? [POINTS_IN_ALL] : [])],
  };
}
