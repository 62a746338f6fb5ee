import type { Decision } from '@app/domain/plans';
import { refusal, type Refusal } from '@app/domain/shared';
import type { DossierState } from './dossier-machine';

/** Whether the unit of a dossier may ask once more, as far as facts tell. */
export interface AgainFacts {
  /** what the plan says of it */
  readonly setting: Decision['again'];
  /** places in the plan's order of phases: of the one that the dossier was sent or opened in, and of the one that runs */
  readonly own: number;
  readonly running: number | null;
  /** a later dossier of the unit stands in this one's place */
  readonly followed: boolean;
  /** the unit has not ended meanwhile */
  readonly unitStands: boolean;
}

/** How a dossier ends without recognition. A unit that a list left out has not asked yet. */
const ENDED_WITHOUT: readonly DossierState[] = ['not-recognised', 'withdrawn', 'refused-at-intake'];

/**
 * Why a unit may not ask once more in this period; null: it may. A period judges a unit once, unless its plan recognises in each of its phases:
 * then whoever has failed in one may ask in a later one. Nobody asks twice in one phase, and never has two dossiers under way.
 */
export function againstAskingAgain(state: DossierState, again: AgainFacts): Refusal | null {
  const { setting, own, running, followed, unitStands } = again;
  if (setting !== 'each-phase') return refusal('again.never');
  if (followed) return refusal('again.followed');
  if (!ENDED_WITHOUT.includes(state)) return refusal('again.not-ended');
  if (!unitStands) return refusal('again.unit-gone');
  if (running === null) return refusal('again.no-phase');
  return running > own ? null : refusal('again.same-phase');
}
