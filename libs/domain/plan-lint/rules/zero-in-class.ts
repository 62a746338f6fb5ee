import {
  countsOnly,
  evaluateTerm,
  indicatorsOf,
  settingOf,
  type Criteria,
  type Facts,
  type UnitClass,
} from '@app/domain/criteria';
import { inVietnamese } from '@app/domain/shared';
import { leavesOf, type Leaf } from '../class-leaves';
import type { Remark, Rule } from '../finding';
import { targetTest } from '../target-words.vi';

/** "Below x", and 0 is below x: a unit with nothing at all of it falls into the class, if no class before it takes it away. */
export const zeroInClass: Rule = {
  id: 'zero-in-class',
  level: 'warn',
  check: ({ classification, criteria }, { said }) =>
    (classification?.items ?? []).flatMap((item, i, items): Remark[] => {
      if (item.when.kind !== 'term' || !said.isOwn('classification', item.id)) return [];
      const hole = leavesOf(item.when.term, criteria)
        .filter(({ is }) => is.cmp === 'below' || is.cmp === 'at-most')
        .find(
          (leaf) => falls(item, leaf, criteria) && !items.slice(0, i).some((before) => falls(before, leaf, criteria)),
        );
      if (!hole) return [];
      const params = { class: inVietnamese(item.label), asked: targetTest(hole.is) };
      return [{ clause: said.clauseOf('classification', item.id), path: `classification.${item.id}`, params }];
    }),
};

/** Whether this figure alone, being 0, brings a unit into the class, whatever else may be known of it. */
function falls({ when }: UnitClass, leaf: Leaf, criteria: Criteria): boolean {
  if (when.kind !== 'term') return when.kind === 'otherwise';
  return evaluateTerm(when.term, nothingOf(leaf), { ...settingOf(criteria), basis: when.basis }).verdict === 'met';
}

function nothingOf({ measured, whole }: Leaf): Facts {
  const people = whole ? indicatorsOf(whole).map((id) => [id, 1000] as const) : [];
  const none = indicatorsOf(measured).map((id) => [id, 0] as const);
  return countsOnly(Object.fromEntries([...people, ...none]));
}
