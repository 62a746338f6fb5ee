import type { Verdict } from '@app/domain/criteria';

/** Đồng ý đề nghị công nhận · Không đồng ý · Ý kiến khác. */
export const OVERALLS = ['agree', 'disagree', 'other'] as const;
export type Overall = (typeof OVERALLS)[number];

export interface CriterionOpinion {
  readonly verdict: Verdict;
  /** needed where it differs from the engine */
  readonly reason: string | null;
}

/** What an office says about one dossier. An officer drafts it; it counts only once it is given. */
export interface OpinionContent {
  /** by id of criterion */
  readonly verdicts: Readonly<Record<string, CriterionOpinion>>;
  readonly overall: Overall | null;
  /** by subject, of an office that comments without judging */
  readonly comments: Readonly<Record<string, string>>;
  readonly note: string | null;
}

/** The plain verdicts, as the machine's event and the outcome carry them. */
export function verdictsOf({ verdicts }: OpinionContent): Record<string, Verdict> {
  return Object.fromEntries(Object.entries(verdicts).map(([criterion, { verdict }]) => [criterion, verdict]));
}

export const EMPTY_CONTENT: OpinionContent = { verdicts: {}, overall: null, comments: {}, note: null };
