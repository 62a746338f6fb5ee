import { neededOf, satisfies } from '@app/domain/criteria';
import type { PlanRevision } from '../shape/plan-revision';
import { votingSeats } from '../seats/council-seats';
import { problem, type PlanProblem } from './plan-problem';

/** A council that its own rules make impossible: wrong number of seats, nobody in the chair, a threshold above all. */
export function impossibleCouncil({ council }: PlanRevision): PlanProblem[] {
  if (council.form === 'none') return [];
  const votes = votingSeats(council);
  const found: PlanProblem[] = [];
  if (council.seats.length === 0) found.push(problem(['council'], 'council.without-seats'));
  if (council.size && !satisfies(council.size, votes, votes))
    found.push(problem(['council', 'size'], 'council.size', { seats: votes }));
  for (const role of council.mustAttend)
    if (!council.seats.some((seat) => seat.role === role))
      found.push(problem(['council', 'must-attend'], 'council.role-without-seat', { role }));
  for (const threshold of ['quorum', 'pass'] as const)
    if (votes > 0 && neededOf(council[threshold].test, votes) > votes)
      found.push(problem(['council', threshold], 'council.unreachable', { seats: votes }));
  return found;
}
