import type { PlanRevision } from '../shape/plan-revision';
import { problem, type PlanProblem } from './plan-problem';

/** Ids are unique in their section: history, findings and differences between revisions are told by them. */
export function duplicateIds(plan: PlanRevision): PlanProblem[] {
  const sections: Record<string, readonly { readonly id: string }[]> = {
    sources: plan.sources,
    offices: [...plan.offices, ...plan.groups],
    events: plan.events,
    phases: plan.phases,
    obligations: plan.obligations,
    indicators: [...plan.indicators, ...plan.checks],
    criteria: [...plan.criteria.items, ...plan.criteria.terms],
    components: plan.components,
    panel: plan.panel.members.map((member) => ({ id: member.office })),
    documents: plan.documents,
    targets: plan.targets,
    uses: plan.uses.map(({ as }) => ({ id: as })),
    classification: plan.classification?.items ?? [],
    'sub-units': [...(plan.subUnits?.criteria?.items ?? []), ...(plan.subUnits?.criteria?.terms ?? [])],
    parent: [...(plan.parent?.criteria?.items ?? []), ...(plan.parent?.criteria?.terms ?? [])],
    units: [...plan.units.list, ...(plan.units.parents?.list ?? [])].map(({ code }) => ({ id: code })),
    carries: plan.carries.map(({ to }) => ({ id: to })),
  };
  return Object.entries(sections).flatMap(([section, items]) =>
    repeated(items.map((item) => item.id)).map((id) => problem([section, id], 'id.repeated', { id })),
  );
}

function repeated(ids: readonly string[]): string[] {
  return [...new Set(ids.filter((id, i) => ids.indexOf(id) !== i))];
}
