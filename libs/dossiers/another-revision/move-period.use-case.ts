import { Injectable } from '@nestjs/common';
import { periodMessages, standsAgainstMove, type PeriodFacts } from '@app/domain/periods';
import type { PlanRevision } from '@app/domain/plans';
import { refusal, type Refusal } from '@app/domain/shared';
import { MOVE, MOVED } from '@app/domain/workflow';
import { MOVE_OBLIGATIONS, PeriodLifecycle, type PeriodRow } from '@app/periods';
import { PlanLibrary } from '@app/plans';
import { UnitOfWork, type Problem, type Tx } from '@app/platform';
import { Door, once, Outbox, refusedProblem, type ActRequest, type InHand } from '@app/workflow';
import { MOVE_DOSSIER } from './move-dossier';
import { nameOfResult, TryPeriod } from './try-period';
import type { MoveBody, PeriodMoved } from './move-period.dto';
import type { TriedLine } from './dry-run.dto';

/**
 * A period goes to another revision of its plan, after somebody has looked at the dry run: what they looked at must still be so. The period
 * itself goes at once; dossiers and obligations follow by jobs of their own, because more locks than these in one transaction would wait for
 * each other.
 */
@Injectable()
export class MovePeriod {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly door: Door,
    private readonly outbox: Outbox,
    private readonly plans: PlanLibrary,
    private readonly periods: PeriodLifecycle,
    private readonly trying: TryPeriod,
  ) {}

  /** @throws Problem 403 not the programme administrator, 404 no such period or revision, 409 refused, or the dry run is not true any more */
  run(request: ActRequest, id: string, body: MoveBody): Promise<PeriodMoved> {
    return this.unitOfWork.run(request.actor, (tx) =>
      once(tx, request, async () => {
        const hand = await this.door.take(tx, this.periods, id, request.ifMatch);
        await this.door.refuseBeforehand(tx, this.periods, hand, MOVE);
        const target = await this.plans.revision(tx, hand.subject.plan, body.revision);
        const lines = await this.trying.lines(tx, id, target);
        const going = target.revision.moves === 'new-only' ? [] : lines.filter(canGo);
        const runsUnder = hand.subject.planRevision;
        const against = standsAgainstMove({ target, runsUnder, waiting: going.length, today: tx.today });
        if (against.length > 0) throw refused(...against);
        if (nameOfResult(body.revision, lines) !== body.result) throw refused(refusal('move.dry-run-stale'));
        await this.movePeriod(tx, hand, target, body.reason);
        for (const line of going) await this.sendAlong(tx, hand, line, body);
        const { version, state } = hand.subject;
        return { id, version, state, moving: going.length, staying: lines.length - going.length };
      }),
    );
  }

  private async movePeriod(
    tx: Tx,
    hand: InHand<PeriodRow, PeriodFacts>,
    target: PlanRevision,
    reason: string,
  ): Promise<void> {
    const { subject } = hand;
    const { number } = target.revision;
    if (number === subject.planRevision) {
      await this.door.touch(tx, subject);
      return;
    }
    const event = { type: MOVED, from: subject.planRevision, to: number, reason } as const;
    const outcome = await this.door.move(tx, this.periods, hand, event);
    if (!outcome.ok) throw refusedProblem(outcome, periodMessages);
    await this.outbox.write(tx, subject, { job: MOVE_OBLIGATIONS, payload: { subjectId: subject.id, reason } });
  }

  private sendAlong(
    tx: Tx,
    { subject }: InHand<PeriodRow, PeriodFacts>,
    { dossierId, unitCode }: TriedLine,
    { revision, reason }: MoveBody,
  ): Promise<void> {
    const where = { provinceCode: subject.provinceCode, unitCode, audience: null, readers: null };
    return this.outbox.write(tx, where, { job: MOVE_DOSSIER, payload: { subjectId: dossierId, revision, reason } });
  }
}

const canGo = ({ outcome }: TriedLine): boolean => outcome !== 'impossible';

const refused = (...reasons: readonly Refusal[]): Problem =>
  refusedProblem({ ok: false, kind: 'refused', reasons }, periodMessages);
