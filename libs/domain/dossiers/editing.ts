import { figuresAsked, type PlanRevision } from '@app/domain/plans';
import { sourceOf } from './components';
import type { DossierState } from './dossier-machine';
import { figuresOfDossier } from './figures-of-dossier';
import { componentsOfRegistration, figuresOfRegistration } from './registration';

/** What the unit, or whoever puts it forward, may change now, by id. */
export interface Editable {
  readonly figures: readonly string[];
  readonly components: readonly string[];
}

const NOTHING: Editable = { figures: [], components: [] };

/**
 * While it registers what makes up the registration; while it is drawn up everything, but not what registration has frozen; while it waits for supplements only what was asked: the files of those components, and the figures
 * of the criteria that they speak for. What lies with the leader or has been sent stays as it was seen.
 */
export function editableIn(state: DossierState, plan: PlanRevision, asked: readonly string[]): Editable {
  if (state === 'registering')
    return { figures: figuresOfRegistration(plan).map(({ id }) => id), components: componentsOfRegistration(plan) };
  if (state !== 'draft' && state !== 'awaiting-supplement') return NOTHING;
  const components = plan.components.filter((component) => sourceOf(component) === 'upload').map(({ id }) => id);
  const figures = figuresOfDossier(plan).map(({ id }) => id);
  if (state === 'draft') return { figures, components };
  const concerned = new Set(concernedFigures(plan, asked));
  return {
    figures: figures.filter((id) => concerned.has(id)),
    components: components.filter((id) => asked.includes(id)),
  };
}

/** The stage at which what is entered in a state stands: figures of a registration are another thing than the same ones stated later. */
export const stageEnteredIn = (state: DossierState): 'registered' | 'stated' =>
  state === 'registering' ? 'registered' : 'stated';

/** The figures that components speak for, through the criteria that they support. */
export function concernedFigures(plan: PlanRevision, components: readonly string[]): string[] {
  const criteria = plan.components.filter(({ id }) => components.includes(id)).flatMap(({ supports }) => supports);
  return figuresAsked(plan)
    .filter((figure) => figure.criteria.some((criterion) => criteria.includes(criterion)))
    .map(({ indicator }) => indicator.id);
}
