import type { Test, UnitClass } from '@app/domain/criteria';
import { compareFractions, inVietnamese, type Fraction } from '@app/domain/shared';
import { decidesAlone, leavesOf, type Leaf } from '../class-leaves';
import type { Remark, Rule } from '../finding';
import { targetTest } from '../target-words.vi';

/**
 * A figure above the band of a class fails that class, and alone is not enough for the graver one before it: a worse unit gets a milder
 * class. It cannot happen where bands are read as "from A on".
 */
export const bandHole: Rule = {
  id: 'band-hole',
  level: 'warn',
  check: ({ classification, criteria }, { said }) => {
    if (classification?.bands !== 'exact') return [];
    const leaves = (item: UnitClass): Leaf[] => (item.when.kind === 'term' ? leavesOf(item.when.term, criteria) : []);
    return classification.items.flatMap((item, i): Remark[] => {
      if (!said.isOwn('classification', item.id)) return [];
      const graver = classification.items.slice(0, i);
      const hole = leaves(item).find((band) =>
        graver.some((other) => leaves(other).some((above) => isAbove(above, band) && !isEnough(other, above))),
      );
      if (!hole) return [];
      const params = { class: inVietnamese(item.label), band: targetTest(hole.is) };
      return [{ clause: said.clauseOf('classification', item.id), path: `classification.${item.id}`, params }];

      function isEnough({ when }: UnitClass, leaf: Leaf): boolean {
        return when.kind === 'term' && decidesAlone(when.term, leaf, criteria);
      }
    });
  },
};

function isAbove(above: Leaf, band: Leaf): boolean {
  const top = topOf(band.is);
  const least = leastOf(above.is);
  return above.key === band.key && top !== undefined && least !== undefined && compareFractions(least, top) >= 0;
}

/** Of the tests that a milder reading would open upwards. */
function topOf(is: Test): Fraction | undefined {
  if (is.cmp === 'from-to') return is.to;
  return is.cmp === 'exactly' && is.than.n > 0 ? is.than : undefined;
}

function leastOf(is: Test): Fraction | undefined {
  if (is.cmp === 'from-to') return is.from;
  return is.cmp === 'at-least' || is.cmp === 'more-than' ? is.than : undefined;
}
