import { Injectable } from '@nestjs/common';
import { appraisalWords, outlookFor, papersDue, writtenUntil } from '@app/domain/appraisal';
import { votesNeeded } from '@app/domain/criteria';
import type { PersonActing } from '@app/domain/identity';
import { notFound, UnitOfWork, workingDays } from '@app/platform';
import type { AgendaItem } from '../council/agenda';
import { ballotsOf } from '../council/ballot-box';
import { recusedOn, SessionRoom, type SessionInHand } from '../council/session-room';
import type { CouncilBallot } from '../persistence/council-ballot.entity';
import type { OutlookView, SessionItemView, SessionMemberView, CouncilSessionView } from './session-view.dto';
import { memberView, sessionRows } from './council-views';

/** A session as its members see it: who is there, what can still pass, how each has voted. */
@Injectable()
export class ReadCouncilSession {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly room: SessionRoom,
  ) {}

  read(actor: PersonActing, id: string): Promise<CouncilSessionView> {
    return this.unitOfWork.read(actor, async (tx) => {
      const hand = await this.room.look(tx, id);
      const [summary] = await sessionRows(tx, 's.id = $1', [id]);
      if (!summary) throw notFound(appraisalWords.session);
      const ballots = await ballotsOf(tx, id);
      const calendar = await workingDays(tx);
      const { session, plan } = hand;
      return {
        ...summary,
        version: session.version,
        ballot: plan.council.ballot,
        listVote: plan.council.listVote,
        papersSentAt: session.papersSentAt,
        papersDue: papersDue(plan.council, session.meetsOn, calendar),
        papersLate: session.papersLate,
        writtenUntil: session.form === 'poll' ? session.meetsOn : writtenUntil(plan.council, session.meetsOn, calendar),
        postponedReason: session.postponedReason,
        minutesDocumentId: session.minutesDocumentId,
        members: memberViews(hand, ballots, actor),
        agenda: hand.agenda.map((item) => itemView(hand, item, { ballots, actor })),
      };
    });
  }
}

function memberViews(
  { members, attendance }: SessionInHand,
  ballots: readonly CouncilBallot[],
  actor: PersonActing,
): SessionMemberView[] {
  return members.map((member) => {
    const here = attendance.find(({ memberId }) => memberId === member.id);
    return {
      ...memberView(member, actor),
      presence: here?.presence ?? null,
      standIn: here?.standIn ?? null,
      authorised: here?.authorised ?? false,
      voted: ballots.filter(({ memberId }) => memberId === member.id).length,
    };
  });
}

function itemView(
  hand: SessionInHand,
  { dossierId, unitCode, unit, state, result }: AgendaItem,
  { ballots, actor }: { readonly ballots: readonly CouncilBallot[]; readonly actor: PersonActing },
): SessionItemView {
  const own = hand.members.find(({ positionId }) => positionId === actor.positionId)?.id;
  const secret = hand.plan.council.ballot === 'secret';
  return {
    dossierId,
    unitCode,
    unit,
    state,
    outlook: outlookView(hand, dossierId),
    recusals: hand.recusals
      .filter((recusal) => recusal.dossierId === dossierId)
      .map(({ memberId, cause, reason }) => ({ memberId, cause, reason })),
    ballots: ballots
      .filter((ballot) => ballot.dossierId === dossierId && (!secret || ballot.memberId === own))
      .map(({ memberId, choice, reason }) => ({ memberId, choice, reason })),
    result,
  };
}

/** "cast" is not known before the vote; everybody entitled is taken to cast. */
function outlookView(hand: SessionInHand, dossierId: string): OutlookView {
  const { entitled, quorum, canPass } = outlookFor(hand.sitting, recusedOn(hand, dossierId));
  const { pass } = hand.plan.council;
  const members = hand.members.filter(({ votes }) => votes).length;
  const needed = votesNeeded(pass, { members, entitled, present: quorum.present, cast: entitled });
  return { entitled, needed, quorumNeeded: quorum.needed, quorumReached: quorum.reached, canPass };
}
