import type { Role } from '@app/domain/identity';
import type { Rank, SigningCapacity } from '../format/signing-capacity';
import type { Paper } from './paper';

/**
 * The paper with this signer's name, and with KT. CHỦ TỊCH when a vice chairman signs where the chairman would (NĐ 30/2020 Điều 13.1).
 * Minutes name their chair in the text and stay as they are.
 */
export function printedFor(paper: Paper, { role, name }: { role: Role; name: string }): Paper {
  if (!('signatory' in paper.input)) return paper;
  const { signatory } = paper.input;
  return {
    ...paper,
    input: { ...paper.input, signatory: { capacity: capacityOf(signatory.capacity, role), name } },
  } as Paper;
}

/** The role that signs as the paper was drafted: a deputy where the draft says KT., else the first that may. */
export function draftedFor(paper: Paper, signers: readonly Role[]): Role | undefined {
  const deputy = 'signatory' in paper.input && rankOf(paper.input.signatory.capacity) === 'deputy';
  return deputy && signers.includes('vice-chairman') ? 'vice-chairman' : signers[0];
}

function capacityOf(capacity: SigningCapacity, role: Role): SigningCapacity {
  if (!('rank' in capacity)) return capacity;
  if (role === 'vice-chairman') return { ...capacity, rank: 'deputy' };
  if (role === 'chairman' && capacity.rank === 'deputy') return { ...capacity, rank: 'head' };
  return capacity;
}

const rankOf = (capacity: SigningCapacity): Rank | undefined => ('rank' in capacity ? capacity.rank : undefined);
