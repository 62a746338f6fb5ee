import type { VoteRules } from '@app/domain/criteria';
import type { Council, CouncilSeat } from '../shape/procedure';

/** Whether who sits there votes. The secretary keeps the minutes; who is a member too has a member's seat besides. */
export const seatVotes = ({ votes, role }: Pick<CouncilSeat, 'votes' | 'role'>): boolean =>
  votes && role !== 'secretary';

/** How many people the council has who vote: one for each office of a seat with a vote. */
export function votingSeats(council: Council): number {
  return council.seats.filter(seatVotes).reduce((sum, seat) => sum + seat.offices.length, 0);
}

/** The rules that decide its votes, as the counting wants them. */
export function voteRulesOf(council: Council): VoteRules {
  return {
    quorum: council.quorum,
    pass: council.pass,
    recusalShrinks: council.recusal.shrinks.includes('entitled'),
    tie: council.tie,
  };
}
