import type { PanelMember } from '../shape/procedure';
import type { PlanRevision } from '../shape/plan-revision';

/** The agencies with a region of their own in the appraisal: they judge criteria or comment. */
export function panelOf(plan: Pick<PlanRevision, 'panel'>): readonly PanelMember[] {
  return plan.panel.members.filter((member) => member.examines.length > 0 || member.comments.length > 0);
}

/** Those whose opinion stands beside the panel and decides nothing (MTTQ). */
export function supervisorsOf(plan: PlanRevision): readonly PanelMember[] {
  return plan.panel.members.filter((member) => member.supervises);
}
