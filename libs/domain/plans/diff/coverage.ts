import type { RevisionChange } from '../plan-revision';
import { pathOf, type Difference } from './difference';
import { ITEM_LISTS } from './item-name';
import { isWithin } from './restated';

export interface Coverage {
  /** Differences that no listed change gives a reason for (`change-unexplained`). */
  readonly unexplained: readonly Difference[];
  /** Listed paths at which nothing differs. */
  readonly unchanged: readonly string[];
}

/**
 * Whether a revision says why of everything that it changes, and of nothing else (plan language, rule 12). A value that is only said by
 * another clause needs no reason of its own.
 */
export function coverageOf(differences: readonly Difference[], changes: readonly RevisionChange[]): Coverage {
  const listed = changes.flatMap(({ at }) => at).map((written) => ({ written, path: withoutLists(written) }));
  const told = differences.map(pathOf);
  return {
    unexplained: differences.filter(
      (difference) => difference.kind !== 'restated' && !listed.some(({ path }) => isWithin(pathOf(difference), path)),
    ),
    unchanged: listed
      .filter(({ path }) => !told.some((changed) => isWithin(changed, path) || isWithin(path, changed)))
      .map(({ written }) => written),
  };
}

/** `offices.take` is written where offices are taken; what it takes stands under `offices`. */
function withoutLists(written: string): string {
  return written
    .split('.')
    .filter((step, i) => i === 0 || !ITEM_LISTS.includes(step))
    .join('.');
}
