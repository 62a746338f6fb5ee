import type { Role } from '@app/domain/identity';
import type { DocumentKind, PlanRevision } from '@app/domain/plans';

type Papers = Pick<PlanRevision, 'documents' | 'decision'>;

/** Who drafts decision and notices, in the office that the plan has prepare them. */
export const PREPARER: Role = 'agency-officer';

/** Who signs in the committee's or the chairman's name: the vice chairman in charge, where a deputy may, before the chairman. */
const leaders = (deputy: boolean): readonly Role[] => (deputy ? ['vice-chairman', 'chairman'] : ['chairman']);

/** Who signs the decision, in the office that decides: the vice chairman in charge as a rule; the chairman alone where the plan lets no deputy sign. */
export const signersOfDecision = ({ documents, decision }: Papers): readonly Role[] =>
  leaders(documents.find(({ id }) => id === decision.documents.recognised)?.deputy !== false);

/** In whose name the notice of a refusal can go out: it is a paper of the office that decides. */
export const FORMULAS_OF_NOTICE = ['by-order', 'authorised', 'body', 'head'] as const;
export type NoticeFormula = (typeof FORMULAS_OF_NOTICE)[number];

const noticeOf = ({ documents, decision }: Papers): DocumentKind | undefined =>
  documents.find(({ id }) => id === decision.documents['not-recognised']);

/**
 * By order of the chairman (TL.) as a rule; the plan's entry may have it TUQ., the committee's (TM.) or the chairman's own. Another body's formula
 * (`own-head`, `council`) cannot be followed; lint says so.
 */
export const formulaOfNotice = (plan: Papers): NoticeFormula => {
  const said = noticeOf(plan)?.formula;
  return FORMULAS_OF_NOTICE.find((formula) => formula === said) ?? 'by-order';
};

/** Signed by the head of the desk, TL. or TUQ.; otherwise by the leaders of the office that decides. */
export const isSignedAtDesk = (plan: Papers): boolean => ['by-order', 'authorised'].includes(formulaOfNotice(plan));

/** Who signs the notice of a refusal. A deputy may only for the committee or its chairman: the head of the desk has none here. */
export const signersOfNotice = (plan: Papers): readonly Role[] =>
  isSignedAtDesk(plan) ? ['desk-head'] : leaders(noticeOf(plan)?.deputy === true);

/** Who numbers, seals and issues them, in the office that decides. */
export const CLERK_OF_DECISION: Role = 'registry-clerk';
