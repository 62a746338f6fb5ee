import { isShare, mostOf, neededOf, type Change, type Test } from '@app/domain/criteria';

/**
 * Between which whole numbers, both inclusive, a figure satisfies a target. What must grow has no `most`, what must fall no `least`; with
 * both the same it is exactly that many.
 */
export interface Needed {
  readonly least?: number;
  readonly most?: number;
}

export function neededBy(test: Test, whole: number): Needed {
  const most = mostOf(test, whole);
  const onlyAbove = test.cmp === 'at-most' || test.cmp === 'below';
  return { ...(!onlyAbove && { least: neededOf(test, whole) }), ...(most !== undefined && { most }) };
}

/** The same of a figure that is held against its earlier self. */
export function neededAfter(change: Change, before: number): Needed {
  switch (change.kind) {
    case 'lower':
      return { most: Math.max(0, before - 1) };
    case 'not-higher':
      return { most: before };
    case 'down': {
      const fall = neededBy(change.by, before);
      return {
        ...(fall.most !== undefined && { least: Math.max(0, before - fall.most) }),
        most: Math.max(0, before - (fall.least ?? 0)),
      };
    }
    case 'up': {
      const rise = neededBy(change.by, before);
      const capped = rise.most !== undefined && !(before === 0 && isShare(change.by));
      return { least: before + (rise.least ?? 0), ...(capped && { most: before + (rise.most ?? 0) }) };
    }
  }
}

/** The one number that stands for both sides: the least that is enough, and where only the other side is bounded the most that is. */
export const requiredOf = ({ least, most }: Needed): number => least ?? most ?? 0;
