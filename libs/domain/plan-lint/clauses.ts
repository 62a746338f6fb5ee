import type { PlanRevision } from '@app/domain/plans';

/** The clause of what the paper leaves out: nothing can be pointed to. */
export const WHOLE_PAPER = 'toàn văn bản';

/** `II.1; II.2.4` and `II.1; V` are `II.1; II.2.4; V`. What is said somewhere needs no *whole paper* beside it. */
export function joinClauses(...clauses: readonly (string | undefined)[]): string {
  const all = clauses.flatMap((clause) => clause?.split('; ') ?? []);
  const named = [...new Set(all)].filter((clause) => clause !== WHOLE_PAPER);
  return named.length > 0 ? named.join('; ') : WHOLE_PAPER;
}

/** `qd-28 Điều 7.2` as a person reads it: `28/2025/QĐ-TTg Điều 7.2`. */
export function withSource(clause: string, { sources }: Pick<PlanRevision, 'sources'>): string {
  const [first, ...rest] = clause.split(' ');
  return [sources.find(({ id }) => id === first)?.ref ?? first, ...rest].join(' ');
}
