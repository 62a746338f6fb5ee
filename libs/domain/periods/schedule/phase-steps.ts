import type { Phase, PlanRevision } from '@app/domain/plans';
import type { PhaseStep } from '../period/machine';

/**
 * The phases of a plan as the period's machine needs them. A plan that approves its list by a decision but lets no phase wait for it takes the
 * list in any of them.
 */
export function phaseSteps(plan: PlanRevision): PhaseStep[] {
  const approvals = listApprovals(plan);
  const waitsForList = ({ endsWith, gate }: Phase): boolean =>
    [endsWith, ...gate.blocks].some((id) => id !== undefined && approvals.includes(id));
  const anytime = plan.selection.document !== undefined && !plan.phases.some(waitsForList);
  return plan.phases.map((phase) => ({ id: phase.id, awaitsList: anytime || waitsForList(phase) }));
}

/** Ids of the events that the decision with the list of units brings about. */
export function listApprovals({ events, selection }: Pick<PlanRevision, 'events' | 'selection'>): string[] {
  return events.filter(({ document }) => document !== undefined && document === selection.document).map(({ id }) => id);
}
