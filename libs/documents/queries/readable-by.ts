import type { Actor } from '@app/domain/identity';

/** Roles that look at everything of their jurisdiction. */
const OVERSEERS = ['auditor', 'programme-administrator'];

/**
 * Which papers somebody reads: issued ones as far as their scope goes; before that only the offices that have to do with it. A draft
 * refusal must not reach the commune ahead of the signature.
 * @param first number of the first of the two parameters in the query
 * @returns a condition on `document d`, with its parameters
 */
export function readableBy(
  actor: Actor,
  first: number,
): { readonly sql: string; readonly parameters: readonly unknown[] } {
  const office = actor.kind === 'person' ? actor.officeId : null;
  const all = actor.kind === 'automatic' || OVERSEERS.includes(actor.role);
  return {
    sql: `(d.issued_at IS NOT NULL OR $${first}::boolean
      OR $${first + 1}::text IN (d.issuer_office, d.drafter_office, d.clerk_office, d.desk_office))`,
    parameters: [all, office],
  };
}
