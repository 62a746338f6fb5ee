import { OVERSEERS } from '@app/domain/identity';
import type { DocumentState } from '../machine/document-machine';
import type { Parties } from './facts';

/** In these states a paper has left the house. What is replaced or recalled stays with those who have it (NĐ 30/2020 Điều 18.4). */
const OUT: ReadonlySet<DocumentState> = new Set<DocumentState>(['issued', 'replaced', 'recalled']);

/**
 * The only offices that may see a paper in a state: before its issue those that draw it up, look at it, number and sign it, because a
 * draft refusal must not reach the commune ahead of the signature; afterwards also those whom it goes to.
 * @param issuedTo null: everybody of its jurisdiction
 * @returns null: everybody of its jurisdiction
 */
export function readersOfPaper(
  parties: Parties,
  issuedTo: readonly string[] | null,
  state: DocumentState,
): readonly string[] | null {
  if (!OUT.has(state)) return authorsSide(parties);
  return issuedTo && [...new Set([...authorsSide(parties), ...issuedTo])];
}

function authorsSide({ issuerOffice, drafter, clerk, deskOffice }: Parties): string[] {
  return [...new Set([issuerOffice, drafter.office, clerk.office, ...(deskOffice ? [deskOffice] : []), OVERSEERS])];
}
