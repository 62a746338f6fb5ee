import type { Role } from '@app/domain/identity';
import type { PrintedSigner } from '../machine/document-event';
import type { DocumentState } from '../machine/document-machine';
import type { Parties, Post } from './facts';

/** Whom a paper waits for. The first post is told; the others may act as well. */
export function whoseTurn(state: DocumentState, parties: Parties, printed: PrintedSigner | null): readonly Post[] {
  switch (state) {
    case 'drafted':
      return [parties.drafter];
    case 'content-check':
      return [{ office: parties.drafter.office, role: headAbove(parties.drafter.role) }];
    case 'desk-check':
      return ['desk-officer', 'desk-head'].map((role) => ({
        office: parties.deskOffice ?? parties.issuerOffice,
        role: role as Role,
      }));
    case 'ready':
      return printed ? [{ office: printed.office, role: printed.role }] : signingPosts(parties);
    case 'format-check':
    case 'awaiting-number':
    case 'awaiting-secretary':
    case 'signed':
    case 'sealed':
      return [parties.clerk];
    case 'issued':
    case 'replaced':
    case 'recalled':
    case 'discarded':
      return [];
  }
}

/** Where the signers sit: a paper signed by order (TL. CHỦ TỊCH) is signed in the leader's office, every other one in the issuing office. */
export function signingPosts({ signers, issuerOffice, deskOffice }: Parties): Post[] {
  return signers.map((role) => ({ role, office: role === 'desk-head' ? (deskOffice ?? issuerOffice) : issuerOffice }));
}

/** Head of the drafting unit, who answers for the content (NĐ 30/2020 Điều 12.1). */
function headAbove(drafter: Role): Role {
  return HEADS[drafter] ?? 'agency-head';
}

const HEADS: Readonly<Partial<Record<Role, Role>>> = {
  'commune-officer': 'commune-leader',
  'commune-police': 'commune-leader',
  'desk-officer': 'desk-head',
};
