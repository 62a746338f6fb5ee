import { holds, type Test } from './test';

/** thấp hơn · không cao hơn · giảm/tăng (bao nhiêu). A percentage is a share of the earlier figure, a plain number a difference. */
export type Change =
  { readonly kind: 'lower' } | { readonly kind: 'not-higher' } | { readonly kind: 'down' | 'up'; readonly by: Test };

/** Whether a figure has changed so, exactly: `down at least 5%` ⇔ 100·(before − now) ≥ 5·before. */
export function changeHolds(change: Change, before: number, now: number): boolean {
  switch (change.kind) {
    case 'lower':
      return now < before;
    case 'not-higher':
      return now <= before;
    case 'down':
      return now <= before && differs(change.by, before - now, before);
    case 'up':
      return now >= before && differs(change.by, now - before, before);
  }
}

/** From nothing to something is more than any share: it satisfies every test that nothing bounds above. */
function differs(by: Test, difference: number, before: number): boolean {
  const written = by.cmp === 'from-to' ? by.to.written : by.than.written;
  if (written === 'number') return holds(by, { n: difference, d: 1 });
  if (before > 0) return holds(by, { n: difference, d: before });
  return difference > 0 && (by.cmp === 'at-least' || by.cmp === 'more-than');
}

/** Nothing before and nothing now: there is no share of nothing, and nothing that could be lower. */
export function nothingToCompare(change: Change, before: number, now: number): boolean {
  return before === 0 && now === 0 && change.kind !== 'not-higher';
}
