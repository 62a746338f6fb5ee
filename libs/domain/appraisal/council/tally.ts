import { countVote, type VoteResult } from '@app/domain/criteria';
import { voteRulesOf } from '@app/domain/plans';
import { atTheTable, headcount, inWriting, type Sitting } from './attendance';
import type { Choice } from './ballots';

export interface Ballot {
  readonly member: string;
  readonly choice: Choice;
}

export interface Tally extends VoteResult {
  readonly no: number;
  readonly abstain: number;
  /** null: there was nothing to count (too few, or no majority possible); the dossier waits for another session */
  readonly proposed: boolean | null;
}

/**
 * The result on one dossier. A ballot counts when its member has a vote here, is not recused on this dossier, and was at the table or
 * wrote where the plan lets writing count. On a tie the chair's own vote decides, where the plan says so; a chair who is recused or did
 * not vote decides nothing.
 */
export function tally(sitting: Sitting, recused: ReadonlySet<string>, ballots: readonly Ballot[]): Tally {
  const counted = ballots.filter(({ member }) => !recused.has(member) && countsInPass(sitting, member));
  const number = (choice: Choice): number => counted.filter((ballot) => ballot.choice === choice).length;
  const votes = { yes: number('yes'), no: number('no'), abstain: number('abstain') };
  const attendance = headcount(sitting, recused, new Set(counted.map(({ member }) => member)));
  const result = countVote(voteRulesOf(sitting.council), attendance, votes);
  return { ...result, ...votes, proposed: proposedBy(result, sitting, counted) };
}

function countsInPass(sitting: Sitting, memberId: string): boolean {
  const member = sitting.members.find(({ id }) => id === memberId);
  if (!member?.votes) return false;
  if (sitting.form === 'poll' || atTheTable(sitting, memberId)) return true;
  return inWriting(sitting, memberId) && sitting.council.absent.countsIn.includes('pass');
}

function proposedBy({ outcome }: VoteResult, { members }: Sitting, counted: readonly Ballot[]): boolean | null {
  switch (outcome) {
    case 'passed':
      return true;
    case 'not-passed':
      return false;
    case 'tie': {
      const chair = members.find(({ role }) => role === 'chair')?.id;
      return counted.some(({ member, choice }) => member === chair && choice === 'yes');
    }
    case 'no-quorum':
    case 'cannot-pass':
      return null;
  }
}
