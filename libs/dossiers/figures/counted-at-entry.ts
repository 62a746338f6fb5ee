import { figuresOf, type Readings, type StagedFigure } from '@app/domain/appraisal';
import { NOT_YET_SELECTED, type DossierState } from '@app/domain/dossiers';
import { stageOfEntry, type PlanRevision } from '@app/domain/plans';

/**
 * What a unit came in with, for later figures to be held against. While it is coming in there is nothing later: held against itself a figure could
 * never have become less, and every unit would read that it has failed.
 */
export const countedAtEntry = (
  plan: Pick<PlanRevision, 'selection'>,
  state: DossierState,
  figures: readonly StagedFigure[],
): Readings => (NOT_YET_SELECTED.includes(state) ? {} : figuresOf(figures, stageOfEntry(plan)));
