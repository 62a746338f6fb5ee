import { MOMENTS, type DueExpression, type Point, type StartExpression } from '@app/domain/calendar';
import { walkElsewhere, walkTerm, type Basis } from '@app/domain/criteria';
import { conditionsOf } from './conditions';
import type { PlanRevision } from '../shape/plan-revision';
import { problem, type PlanProblem } from './plan-problem';

interface Mentioned {
  readonly path: readonly string[];
  readonly point: Point;
}

/** Phases, moments and events inside expressions must exist: a deadline that waits for an unknown event would never come. */
export function brokenExpressions(plan: PlanRevision): PlanProblem[] {
  const spans = new Set(['period', ...plan.phases.map((phase) => phase.id)]);
  const moments = new Set<string>([...MOMENTS, ...plan.events.map((event) => event.id)]);
  return [...pointsOf(plan)].flatMap(({ path, point }) => {
    if (point.kind === 'moment')
      return moments.has(point.moment) ? [] : [problem(path, 'reference.moment', { id: point.moment })];
    const named = point.kind === 'start-of' || point.kind === 'end-of';
    return named && !spans.has(point.of) ? [problem(path, 'reference.phase', { id: point.of })] : [];
  });
}

function* pointsOf(plan: PlanRevision): Generator<Mentioned> {
  yield* inDue(['selection', 'due'], plan.selection.due);
  if (plan.period.kind === 'once') yield* inDue(['period', 'to'], plan.period.to);
  for (const phase of plan.phases) {
    yield* inStart(['phases', phase.id, 'from'], phase.from);
    yield* inDue(['phases', phase.id, 'to'], phase.to);
  }
  for (const obligation of plan.obligations) {
    yield* inDue(['obligations', obligation.id, 'due'], obligation.due);
    yield* inStart(['obligations', obligation.id, 'from'], obligation.from);
    yield* inStart(['obligations', obligation.id, 'until'], obligation.until);
    if (obligation.answer) yield moment(['obligations', obligation.id, 'answer'], obligation.answer.after);
  }
  yield* inDue(['confirmation', 'due'], plan.confirmation.due);
  yield* inProcedure(plan);
  yield* inCriteria(plan);
}

function* inProcedure({ intake, panel, council, decision, documents }: PlanRevision): Generator<Mentioned> {
  yield moment(['intake', 'check'], intake.check.after);
  yield moment(['intake', 'supplement', 'limit'], intake.supplement.limit.after);
  yield moment(['panel', 'limit'], panel.limit.after);
  yield moment(['council', 'papers'], council.papers.before);
  if (council.absent.written) yield moment(['council', 'absent', 'written'], council.absent.written.after);
  if (decision.petition) yield moment(['decision', 'petition', 'limit'], decision.petition.limit.after);
  if (decision.leaveList) yield moment(['decision', 'leave-list', 'explain'], decision.leaveList.explain.after);
  for (const document of documents)
    if (document.publish) yield moment(['documents', document.id, 'publish'], document.publish.after);
}

function* inCriteria(plan: PlanRevision): Generator<Mentioned> {
  for (const { path, term, basis } of conditionsOf(plan)) {
    yield* inBasis([...path.slice(0, -1), 'basis'], basis);
    for (const step of walkTerm(term)) yield* inBasis(path, step.term.basis);
    for (const other of walkElsewhere(term)) yield* inBasis(path, other.basis);
  }
}

function* inDue(path: readonly string[], due: DueExpression | undefined): Generator<Mentioned> {
  if (due && 'point' in due) yield { path, point: due.point };
}

function* inStart(path: readonly string[], start: StartExpression | undefined): Generator<Mentioned> {
  if (start) yield { path, point: start.point };
}

function* inBasis(path: readonly string[], basis: Basis | undefined): Generator<Mentioned> {
  if (basis?.kind === 'at') yield moment(path, basis.moment);
  if (basis?.kind !== 'over') return;
  yield { path, point: basis.from };
  yield { path, point: basis.to };
}

function moment(path: readonly string[], name: string): Mentioned {
  return { path, point: { kind: 'moment', moment: name } };
}
