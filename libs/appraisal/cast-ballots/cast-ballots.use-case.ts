import { Injectable } from '@nestjs/common';
import { atTheTable, noVote, writtenUntil } from '@app/domain/appraisal';
import { impossiblePaperDay, legalDate, refusal, type LegalDate } from '@app/domain/shared';
import { DossierLifecycle } from '@app/dossiers';
import { Reauthentication } from '@app/identity';
import { UnitOfWork, workingDays, type Tx } from '@app/platform';
import { Door, once, type ActRequest } from '@app/workflow';
import { awaitingCouncil } from '../council/agenda';
import { writeBallots } from '../council/ballot-box';
import { linesOf } from '../council/list-votes';
import { ownChair, requireSecretary } from '../council/members';
import { sessionChanged } from '../council/session-changed';
import { recusedOn, SessionRoom, writeSession, type SessionInHand } from '../council/session-room';
import type { SessionChanged } from '../http/session-changed.dto';
import { faulty, refused } from '../refuse';
import type { CastBallotsBody, OpenVoteBody, WrittenOpinionBody } from './ballots.dto';

/** Votes come in three ways: a member's own, the open vote as the secretary sees it at the table, an absent member's written opinion. */
@Injectable()
export class CastBallots {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly door: Door,
    private readonly dossiers: DossierLifecycle,
    private readonly room: SessionRoom,
    private readonly reauthentication: Reauthentication,
  ) {}

  /** @throws Problem 403 no member or wrong password, 409 no vote here, not sitting or too late, 422 a list that does not fit */
  async own(request: ActRequest, id: string, body: CastBallotsBody): Promise<SessionChanged> {
    const { actor } = request;
    await this.reauthentication.require(actor, body.password);
    return this.write(request, id, async (tx, hand) => {
      const { id: memberId } = ownChair(actor, hand.members);
      refuseWithoutVote(hand, memberId);
      if (!atTheTable(hand.sitting, memberId)) await refuseLate(tx, hand, tx.today);
      const lines = linesOf(hand, { memberId, whole: body.whole ?? null, except: body.except });
      await writeBallots(tx, id, { enteredBy: actor, lines, own: true });
    });
  }

  /** *Thống nhất cả danh sách, trừ …*, or hands raised unit by unit: for everybody at the table who has not voted themselves. */
  async openVote(request: ActRequest, id: string, body: OpenVoteBody): Promise<SessionChanged> {
    await this.reauthentication.require(request.actor, body.password);
    return this.write(request, id, async (tx, hand) => {
      requireSecretary(request.actor, hand.members);
      if (hand.plan.council.ballot === 'secret') throw refused(refusal('ballot.secret'));
      const voters = hand.members.filter(({ id: memberId, votes }) => votes && atTheTable(hand.sitting, memberId));
      const strays = body.except.flatMap(({ memberId, dossierId }, i) => {
        if (!voters.some((voter) => voter.id === memberId))
          return [{ pointer: `/except/${i}/memberId`, refusal: refusal('ballot.not-attending') }];
        return recusedOn(hand, dossierId).has(memberId)
          ? [{ pointer: `/except/${i}`, refusal: refusal('ballot.recused') }]
          : [];
      });
      if (strays.length > 0) throw faulty(strays);
      const lines = voters.flatMap(({ id: memberId }) =>
        linesOf(hand, {
          memberId,
          whole: body.whole ?? null,
          except: body.except.filter((one) => one.memberId === memberId),
        }),
      );
      await writeBallots(tx, id, { enteredBy: request.actor, lines, own: false });
    });
  }

  /** The secretary enters what an absent member (or, in a poll, any member) has written. */
  async written(request: ActRequest, id: string, body: WrittenOpinionBody): Promise<SessionChanged> {
    await this.reauthentication.require(request.actor, body.password);
    return this.write(request, id, async (tx, hand) => {
      requireSecretary(request.actor, hand.members);
      const { memberId, whole, except } = body;
      refuseWithoutVote(hand, memberId);
      if (atTheTable(hand.sitting, memberId))
        throw faulty([{ pointer: '/memberId', refusal: refusal('ballot.at-the-table') }]);
      const receivedOn = legalDate(body.receivedOn);
      const impossible = impossiblePaperDay(receivedOn, tx.today);
      if (impossible) {
        const why = refusal(impossible === 'future' ? 'ballot.from-the-future' : 'ballot.too-old');
        throw faulty([{ pointer: '/receivedOn', refusal: why }]);
      }
      await refuseLate(tx, hand, receivedOn);
      const lines = linesOf(hand, { memberId, whole: whole ?? null, except });
      const written = await writeBallots(tx, id, { enteredBy: request.actor, lines, own: false });
      if (written < lines.length) throw refused(refusal('ballot.cast-already'));
    });
  }

  /** Ballots lie below their dossiers: those are locked in the order of their ids, after the session. */
  private write(
    request: ActRequest,
    id: string,
    vote: (tx: Tx, hand: SessionInHand) => Promise<void>,
  ): Promise<SessionChanged> {
    return this.unitOfWork.run(request.actor, (tx) =>
      once(tx, request, async () => {
        const hand = await this.room.take(tx, id, null, ['sitting']);
        await this.door.touchAll(
          tx,
          this.dossiers.kind,
          awaitingCouncil(hand.agenda).map(({ dossierId }) => dossierId),
        );
        await vote(tx, hand);
        await writeSession(tx, hand.session);
        return sessionChanged(hand.session);
      }),
    );
  }
}

function refuseWithoutVote({ sitting }: SessionInHand, memberId: string): void {
  const none = noVote(sitting, memberId);
  if (none) throw refused(none);
}

/** Written opinions have their day: of a poll its own, of a meeting the plan's. */
async function refuseLate(tx: Tx, { session, plan }: SessionInHand, day: LegalDate): Promise<void> {
  const until =
    session.form === 'poll' ? session.meetsOn : writtenUntil(plan.council, session.meetsOn, await workingDays(tx));
  if (until && day > until) throw refused(refusal('ballot.too-late', { until }));
}
