import { inVietnamese } from '@app/domain/shared';
import { sittingOf, type PlanProblem, type PlanRevision, type Seat } from '@app/domain/plans';
import { bodiesOf } from './bodies-of';
import { seatTasks, type SeatTask } from './seat-tasks';

/** As many as one reads; the first are the plan's roles. */
const OFFERED = 5;

/**
 * Seats in which nobody could do what the plan has them do: published, its dossiers or reports would stop there for good. It keeps a plan from
 * being published, as `checkPlan` does, and stands here because only here both a plan and the acts of every subject are in sight.
 *
 * @param plan without other problems
 */
export function idleSeats(plan: PlanRevision): PlanProblem[] {
  return seatTasks(plan).flatMap((task) => {
    if (!canAct(plan, task, task.seat)) return [problemOf(plan, task, 'seat.cannot-act')];
    return task.once && isOfEachUnit(plan, task.seat) ? [problemOf(plan, task, 'seat.of-each-unit')] : [];
  });
}

/** Whoever holds the seat sooner or later must be able to. */
function canAct(plan: PlanRevision, { fits }: SeatTask, seat: Seat): boolean {
  const bodies = bodiesOf(plan, seat);
  return bodies.length > 0 && bodies.every(fits);
}

const isOfEachUnit = (plan: PlanRevision, seat: Seat): boolean =>
  sittingOf(plan, seat, plan.revision.date, { province: plan.units.province ?? '', unit: null })?.office === null;

function problemOf(plan: PlanRevision, task: SeatTask, code: string): PlanProblem {
  const office = plan.offices.find(({ id }) => id === (bodiesOf(plan, task.seat)[0] ?? task.seat));
  const others = [...Object.keys(plan.roles), ...plan.offices.map(({ id }) => id)].filter(
    (seat) => canAct(plan, task, seat) && !(task.once && isOfEachUnit(plan, seat)),
  );
  return {
    path: task.path,
    code,
    params: {
      seat: task.seat,
      office: office ? inVietnamese(office.label) : '',
      task: task.task,
      others: others.slice(0, OFFERED),
    },
  };
}
