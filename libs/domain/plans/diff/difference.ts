import type { FileValue } from './item-name';

/** One thing in which two revisions differ. */
export interface Difference {
  /** Made of ids, as findings and history tell places: `criteria.TC2.term.all.0`. */
  readonly path: readonly string[];
  /**
   * `moved`: the same items in another order, where order counts. `restated`: the same value, said by another clause or with another status.
   */
  readonly kind: 'added' | 'removed' | 'changed' | 'moved' | 'restated';
  readonly before?: FileValue;
  readonly after?: FileValue;
}

export function pathOf(difference: Difference): string {
  return difference.path.join('.');
}
