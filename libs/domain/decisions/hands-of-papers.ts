import type { Role } from '@app/domain/identity';
import type { DocumentKind, PlanRevision } from '@app/domain/plans';

/** Who drafts decision and notices, in the office that the plan has prepare them. */
export const PREPARER: Role = 'agency-officer';

type Papers = Pick<PlanRevision, 'documents' | 'decision'>;

/** Who signs the decision, in the office that decides: the vice chairman in charge as a rule; the chairman alone where the plan lets no deputy sign. */
export const signersOfDecision = ({ documents, decision }: Papers): readonly Role[] =>
  committeeSigners(documents.find(({ id }) => id === decision.documents.recognised));

/** Over whose name the notice of a refusal goes: by order of the chairman as a rule, or the committee's or the chairman's own where the plan says so. */
export const formulaOfNotice = (plan: Papers): 'by-order' | 'body' | 'head' => {
  const formula = noticeOf(plan)?.formula;
  return formula === 'body' || formula === 'head' ? formula : 'by-order';
};

/** Who signs the notice: by order the head of the desk, else whoever signs for the committee. */
export const signersOfNotice = (plan: Papers): readonly Role[] =>
  formulaOfNotice(plan) === 'by-order' ? ['desk-head'] : committeeSigners(noticeOf(plan));

const noticeOf = ({ documents, decision }: Papers): DocumentKind | undefined =>
  documents.find(({ id }) => id === decision.documents['not-recognised']);

const committeeSigners = (paper: DocumentKind | undefined): readonly Role[] =>
  paper?.deputy === false ? ['chairman'] : ['vice-chairman', 'chairman'];

/** Who numbers, seals and issues them, in the office that decides. */
export const CLERK_OF_DECISION: Role = 'registry-clerk';
