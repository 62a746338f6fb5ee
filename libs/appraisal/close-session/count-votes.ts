import { atTheTable, inWriting, tally, writtenUntil, type Tally } from '@app/domain/appraisal';
import { refusal, type Refusal } from '@app/domain/shared';
import { workingDays, type Tx } from '@app/platform';
import { awaitingCouncil, type AgendaItem } from '../council/agenda';
import type { SeatedMember } from '../council/members';
import { recusedOn, type SessionInHand } from '../council/session-room';
import type { CouncilBallot } from '../persistence/council-ballot.entity';

export interface CountedItem {
  readonly item: AgendaItem;
  readonly tally: Tally;
}

/** The result on every dossier that still waits for the council. */
export function countVotes(hand: SessionInHand, ballots: readonly CouncilBallot[]): CountedItem[] {
  return awaitingCouncil(hand.agenda).map((item) => {
    const own = ballots.filter(({ dossierId }) => dossierId === item.dossierId);
    const votes = own.map(({ memberId: member, choice }) => ({ member, choice }));
    return { item, tally: tally(hand.sitting, recusedOn(hand, item.dossierId), votes) };
  });
}

/**
 * Why the votes cannot be counted yet: somebody at the table has not voted, or the time for written opinions still runs and one is
 * missing. Once that time is over, who has not written has not voted.
 */
export async function stillOpen(tx: Tx, hand: SessionInHand, ballots: readonly CouncilBallot[]): Promise<Refusal[]> {
  const { session, sitting, plan } = hand;
  const missing = hand.members.filter((member) => member.votes && lacksBallot(hand, member, ballots));
  const here = missing.filter(({ id }) => session.form === 'meeting' && atTheTable(sitting, id));
  const awaited = missing.filter(({ id }) => !here.some((one) => one.id === id) && inWriting(sitting, id));
  const until =
    session.form === 'poll' ? session.meetsOn : writtenUntil(plan.council, session.meetsOn, await workingDays(tx));
  return [
    ...(here.length > 0 ? [refusal('session.ballots-missing', { members: here.map(chairName) })] : []),
    ...(awaited.length > 0 && until && tx.today <= until ? [refusal('session.written-still-open', { until })] : []),
  ];
}

export const chairName = ({ title, officeName }: Pick<SeatedMember, 'title' | 'officeName'>): string =>
  `${title} (${officeName})`;

function lacksBallot(hand: SessionInHand, { id }: SeatedMember, ballots: readonly CouncilBallot[]): boolean {
  return awaitingCouncil(hand.agenda).some(
    ({ dossierId }) =>
      !recusedOn(hand, dossierId).has(id) &&
      !ballots.some((ballot) => ballot.dossierId === dossierId && ballot.memberId === id),
  );
}
