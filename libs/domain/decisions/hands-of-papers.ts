import type { Role } from '@app/domain/identity';

/** Who drafts decision and notices, in the office that the plan has prepare them. */
export const PREPARER: Role = 'agency-officer';

/** Who signs the decision, in the office that decides: the vice chairman in charge as a rule. */
export const SIGNERS_OF_DECISION: readonly Role[] = ['vice-chairman', 'chairman'];

/** Who signs the notice of a refusal by order: the head of the desk. */
export const SIGNERS_OF_NOTICE: readonly Role[] = ['desk-head'];

/** Who numbers, seals and issues them, in the office that decides. */
export const CLERK_OF_DECISION: Role = 'registry-clerk';
