import { pathOf, type Difference } from './difference';

/** A value and where it comes from, as the settings view lists them. */
export interface Standing {
  readonly path: string;
  readonly status: string;
  readonly clause?: string;
}

/**
 * Values that are the same and stand on something else: by another clause, or law now where it was our proposal. A value that differs itself
 * is told by its difference.
 */
export function restatedIn(
  before: readonly Standing[],
  after: readonly Standing[],
  differences: readonly Difference[],
): Difference[] {
  const was = new Map(before.map((value) => [value.path, value]));
  const told = differences.map(pathOf);
  return after.flatMap((value): Difference[] => {
    const old = was.get(value.path);
    if (!old || (old.status === value.status && old.clause === value.clause)) return [];
    if (told.some((path) => isWithin(value.path, path) || isWithin(path, value.path))) return [];
    return [
      {
        path: value.path.split('.'),
        kind: 'restated',
        before: old.clause ?? old.status,
        after: value.clause ?? value.status,
      },
    ];
  });
}

export function isWithin(path: string, whole: string): boolean {
  return path === whole || path.startsWith(`${whole}.`);
}
