import { Injectable } from '@nestjs/common';
import type { DossierEvent } from '@app/domain/dossiers';
import { sittingOf } from '@app/domain/plans';
import { DEMONSTRATION_NAME } from '@app/domain/documents';
import { Documents } from '@app/documents';
import { DossierLifecycle, periodKnown } from '@app/dossiers';
import { placeOfPapers } from '@app/periods';
import { Settings, UnitOfWork, type Tx } from '@app/platform';
import { Door, once, Outbox, type ActRequest } from '@app/workflow';
import { ballotsOf } from '../council/ballot-box';
import { requireSecretary } from '../council/members';
import { sessionChanged } from '../council/session-changed';
import { SessionRoom, writeSession, type SessionInHand } from '../council/session-room';
import type { SessionChanged } from '../http/session-changed.dto';
import { CouncilSessionItem } from '../persistence/council-session-item.entity';
import { refused } from '../refuse';
import type { CloseSessionBody } from './close-session.dto';
import { countVotes, stillOpen, type CountedItem } from './count-votes';
import { refuseImpossibleEnd } from './impossible-end';
import { minutesPaper } from './minutes-paper';
import { PROPOSE } from './propose-by-job';
import { sessionRecord } from './session-record';

/** More dossiers than these move through the outbox, one transaction each: a hundred locks held at once would stop the office. */
const AT_ONCE = 100;

/** The session is over: votes are counted, results move the dossiers, the minutes are drawn up from what happened. */
@Injectable()
export class CloseSession {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly door: Door,
    private readonly dossiers: DossierLifecycle,
    private readonly documents: Documents,
    private readonly outbox: Outbox,
    private readonly room: SessionRoom,
    private readonly settings: Settings,
  ) {}

  /** @throws Problem 403 not the secretary, 409 ballots missing or not sitting */
  run(request: ActRequest, id: string, body: CloseSessionBody): Promise<SessionChanged> {
    return this.unitOfWork.run(request.actor, (tx) =>
      once(tx, request, async () => {
        const hand = await this.room.take(tx, id, request.ifMatch, ['sitting']);
        requireSecretary(request.actor, hand.members);
        refuseImpossibleEnd(tx, hand.session, body);
        const ballots = await ballotsOf(tx, id);
        const open = await stillOpen(tx, hand, ballots);
        if (open.length > 0) throw refused(...open);
        const counted = countVotes(hand, ballots);
        const record = await sessionRecord(tx, hand, { counted, ballots });
        const answered = new Set(ballots.map(({ memberId }) => memberId));
        await this.propose(tx, id, counted);
        const place = await placeOfPapers(tx, hand.plan, hand.session.provinceCode);
        const { to } = await periodKnown(tx, hand.council.periodId);
        const minutesDocumentId = await this.draftMinutes(
          tx,
          hand,
          minutesPaper(hand, record, {
            place,
            closing: body,
            answered,
            nameOf: await this.names(tx, hand),
            today: tx.today,
            periodEnds: to,
          }),
        );
        await writeSession(tx, hand.session, { status: 'closed', closedAt: tx.now, minutesDocumentId });
        return sessionChanged(hand.session);
      }),
    );
  }

  /** A dossier without a result (too few, nobody entitled) stays where it is, for another session. */
  private async propose(tx: Tx, sessionId: string, counted: readonly CountedItem[]): Promise<void> {
    for (const { item, tally } of counted) {
      await tx.manager.update(CouncilSessionItem, { sessionId, dossierId: item.dossierId }, { result: tally });
    }
    const decided = counted.filter(({ tally }) => tally.proposed !== null);
    for (const { item, tally } of [...decided].sort((a, b) => (a.item.dossierId < b.item.dossierId ? -1 : 1))) {
      const proposed = tally.proposed === true;
      if (decided.length > AT_ONCE) {
        const where = { provinceCode: item.provinceCode, unitCode: item.unitCode, audience: null, readers: null };
        await this.outbox.write(tx, where, { job: PROPOSE, payload: { subjectId: item.dossierId, proposed } });
      } else {
        const hand = await this.door.take(tx, this.dossiers, item.dossierId);
        const event: DossierEvent = { type: 'COUNCIL_PROPOSED', proposed };
        await this.door.advanceOrRefuse(tx, this.dossiers, hand, 'propose', event);
      }
    }
  }

  /** Names of those whom the minutes name, by position; in demo mode nobody's. */
  private async names(tx: Tx, { members }: SessionInHand): Promise<(positionId: string) => string> {
    if (this.settings.DEMO) return () => DEMONSTRATION_NAME;
    const officers = members.filter(({ role }) => role === 'chair' || role === 'secretary');
    const holders = await tx.manager.query<{ position: string; name: string }[]>(
      'SELECT position, name FROM signers_at($1, $2, $3)',
      [
        officers.map(({ officeId: office }) => office),
        officers.map(({ role }) => (role === 'secretary' ? 'council-secretary' : 'council-member')),
        tx.today,
      ],
    );
    return (positionId) => holders.find(({ position }) => position === positionId)?.name ?? '';
  }

  /** The chair signs for the council, the secretary keeps its series of numbers. */
  private draftMinutes(
    tx: Tx,
    { members, plan, council }: SessionInHand,
    input: ReturnType<typeof minutesPaper>,
  ): Promise<string> {
    const at = { province: council.provinceCode, unit: null };
    const office = (role: 'chair' | 'secretary', seat: string): string =>
      members.find((member) => member.role === role)?.officeId ?? sittingOf(plan, seat, tx.today, at)?.office ?? '';
    const secretary = { office: office('secretary', 'lead'), role: 'council-secretary' } as const;
    return this.documents.draft(tx, {
      template: 'minutes',
      input,
      about: { kind: 'period', id: council.periodId },
      issuerOffice: office('chair', 'decider'),
      drafter: secretary,
      checks: [],
      clerk: secretary,
      signers: ['council-member'],
      numbers: 'gapless',
      // who voted how is nobody else's (their printed recipients: “Thành viên Hội đồng”)
      issuedTo: [...new Set(members.map((member) => member.officeId))],
      opening: {
        plan: plan.plan,
        planRevision: plan.revision.number,
        provinceCode: council.provinceCode,
        unitCode: null,
      },
    });
  }
}
