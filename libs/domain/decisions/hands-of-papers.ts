import type { Role } from '@app/domain/identity';
import type { PlanRevision } from '@app/domain/plans';

/** Who drafts decision and notices, in the office that the plan has prepare them. */
export const PREPARER: Role = 'agency-officer';

/** Who signs the decision, in the office that decides: the vice chairman in charge as a rule; the chairman alone where the plan lets no deputy sign. */
export const signersOfDecision = ({
  documents,
  decision,
}: Pick<PlanRevision, 'documents' | 'decision'>): readonly Role[] =>
  documents.find(({ id }) => id === decision.documents.recognised)?.deputy === false
    ? ['chairman']
    : ['vice-chairman', 'chairman'];

/** Who signs the notice of a refusal by order: the head of the desk. */
export const SIGNERS_OF_NOTICE: readonly Role[] = ['desk-head'];

/** Who numbers, seals and issues them, in the office that decides. */
export const CLERK_OF_DECISION: Role = 'registry-clerk';
