import type { Explanation } from '../explanation';
import type { Look } from '../operator';
import type { Verdict } from '../verdict';

/** "100 % of nothing": by the plan's `zero-of-zero`, and always said, so that nobody takes it for a result. */
export function nothingArose(look: Look, said: Pick<Explanation, 'readings' | 'params'>): Explanation {
  const verdict: Verdict = look.zeroOfZero === 'met-flagged' ? 'met' : look.zeroOfZero;
  return { code: 'nothing-arose', verdict, ...said };
}
