import type { RevisionChange } from '../shape/plan-revision';
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

/** The reason that a revision gives for a difference: of those that cover it, the one that speaks of it most closely. */
export function reasonOf(difference: Difference, changes: readonly RevisionChange[]): RevisionChange | undefined {
  const path = pathOf(difference);
  const covering = changes.flatMap((change) =>
    change.at.map(withoutLists).flatMap((at) => (isWithin(path, at) ? [{ change, close: at.length }] : [])),
  );
  return covering.sort((a, b) => b.close - a.close)[0]?.change;
}

/** `offices.take` is written where offices are taken; what it takes stands under `offices`. */
function withoutLists(written: string): string {
  return written
    .split('.')
    .filter((step, i) => i === 0 || !ITEM_LISTS.includes(step))
    .join('.');
}
