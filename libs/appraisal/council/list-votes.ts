import { spread, type Choice, type Finding } from '@app/domain/appraisal';
import type { Council } from '@app/domain/plans';
import { refusal } from '@app/domain/shared';
import { faulty } from '../refuse';
import { awaitingCouncil } from './agenda';
import type { BallotLine } from './ballot-box';
import { recusedOn, type SessionInHand } from './session-room';

/** One member's vote on the list, as a body brings it. */
export interface MembersVote {
  readonly memberId: string;
  readonly whole: Choice | null;
  readonly except: readonly { readonly dossierId: string; readonly choice: Choice; readonly reason?: string }[];
}

/**
 * The ballots of one member: a choice on each dossier that waits and on which the member is not recused.
 * @throws Problem 422 where an exception names what is not on the list or what the member may not vote on
 */
export function linesOf(hand: SessionInHand, { memberId, whole, except }: MembersVote): BallotLine[] {
  const waiting = awaitingCouncil(hand.agenda);
  const free = waiting.filter(({ dossierId }) => !recusedOn(hand, dossierId).has(memberId));
  const recused: Finding[] = except.flatMap(({ dossierId }, i) =>
    recusedOn(hand, dossierId).has(memberId) ? [{ pointer: `/except/${i}`, refusal: refusal('ballot.recused') }] : [],
  );
  if (recused.length > 0) throw faulty(recused);
  const vote = { whole, except: except.map(({ dossierId, choice }) => ({ dossier: dossierId, choice })) };
  const choices = choicesOn(
    hand.plan.council,
    vote,
    free.map(({ dossierId }) => dossierId),
  );
  return free.flatMap((item) => {
    const choice = choices.get(item.dossierId);
    const reason = except.find(({ dossierId }) => dossierId === item.dossierId)?.reason;
    return choice ? [{ memberId, item, choice, reason: reason || null }] : [];
  });
}

function choicesOn(
  council: Council,
  vote: Parameters<typeof spread>[1],
  dossiers: readonly string[],
): ReadonlyMap<string, Choice> {
  const result = spread(council, vote, dossiers);
  if (!result.ok) throw faulty(result.refusals.map((reason) => ({ pointer: '/except', refusal: reason })));
  return result.choices;
}
