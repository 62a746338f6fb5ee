import type { Verdict } from './verdict';

/** Strong Kleene logic: what is not known may still turn out either way, and only then leaves the whole open. */

export function allOf(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes('not-met')) return 'not-met';
  return verdicts.includes('undetermined') ? 'undetermined' : 'met';
}

export function anyOf(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes('met')) return 'met';
  return verdicts.includes('undetermined') ? 'undetermined' : 'not-met';
}

export function notOf(verdict: Verdict): Verdict {
  if (verdict === 'undetermined') return verdict;
  return verdict === 'met' ? 'not-met' : 'met';
}

export function atLeastOf(n: number, verdicts: readonly Verdict[]): Verdict {
  const met = verdicts.filter((verdict) => verdict === 'met').length;
  const open = verdicts.filter((verdict) => verdict === 'undetermined').length;
  if (met >= n) return 'met';
  return met + open < n ? 'not-met' : 'undetermined';
}
