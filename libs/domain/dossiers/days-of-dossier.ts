import type { LegalDate } from '@app/domain/shared';
import type { DossierState } from './dossier-machine';

/** States before the Tờ trình has a day of its own. */
const DRAWN_UP: ReadonlySet<DossierState> = new Set(['selected', 'draft', 'awaiting-leader']);

/** States in which files may still be added. */
const OPEN: ReadonlySet<DossierState> = new Set([
  'listed',
  'reviewed',
  'registering',
  'registered',
  'selected',
  'draft',
  'awaiting-supplement',
]);

/**
 * The day on which the unit asks, from which the age of a test is counted: that of the Tờ trình. While it is drawn up it is as if it asked
 * today, so that a test that is too old by now is seen before anybody signs; before that nobody asks anything.
 */
export function requestOn(state: DossierState, submission: LegalDate | null, today: LegalDate): LegalDate | null {
  return submission ?? (DRAWN_UP.has(state) ? today : null);
}

/** Whether more evidence may come: until then too little of it is not known to be too little. */
export const evidenceMayCome = (state: DossierState): boolean => OPEN.has(state);
