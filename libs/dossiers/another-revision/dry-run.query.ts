import { Injectable } from '@nestjs/common';
import type { PersonActing } from '@app/domain/identity';
import { mayTryMove, periodMessages, standsAgainstMove } from '@app/domain/periods';
import { clauseOrNull } from '@app/domain/plans';
import { refusal } from '@app/domain/shared';
import { refusedBeforehand, sentence } from '@app/domain/workflow';
import type { AnyMachineSnapshot } from 'xstate';
import { PeriodLifecycle } from '@app/periods';
import { PlanLibrary } from '@app/plans';
import { notFound, UnitOfWork, type Tx } from '@app/platform';
import { refusedProblem, remake, Subject, type ReasonView } from '@app/workflow';
import { countsOfLines, nameOfResult, TryPeriod } from './try-period';
import type { DryRunView } from './dry-run.dto';

/** What a revision would do to the running dossiers of a period, dossier by dossier. Reads only. */
@Injectable()
export class DryRunQuery {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly plans: PlanLibrary,
    private readonly periods: PeriodLifecycle,
    private readonly trying: TryPeriod,
  ) {}

  /** @throws Problem 403 neither the lead nor a decider nor an overseer, 404 no such period or revision */
  read(actor: PersonActing, periodId: string, number: number): Promise<DryRunView> {
    return this.unitOfWork.read(actor, async (tx) => {
      const subject = await tx.manager.findOneBy(Subject, { id: periodId, kind: this.periods.kind });
      if (!subject) throw notFound('Kỳ đánh giá');
      const row = await this.periods.load(tx, subject);
      const facts = await this.periods.facts(tx, subject, row);
      if (!mayTryMove(actor, facts)) {
        const reasons = [refusal('act.wrong-role', { role: actor.role })];
        throw refusedProblem({ ok: false, kind: 'forbidden', reasons }, periodMessages);
      }
      const target = await this.plans.revision(tx, subject.plan, number);
      const lines = await this.trying.lines(tx, periodId, target);
      const { date, moves = 'open-dossiers', because } = target.revision;
      const { mayMove, reasons } = await this.standing(tx, { subject, facts, target, lines: lines.length });
      return {
        plan: subject.plan,
        runsUnder: subject.planRevision,
        revision: number,
        date,
        moves,
        because: clauseOrNull(target, because),
        version: subject.version,
        result: nameOfResult(number, lines),
        counts: countsOfLines(lines),
        lines,
        mayMove,
        reasons,
      };
    });
  }

  /** What the door would say of the move as a whole. */
  private async standing(
    tx: Tx,
    {
      subject,
      facts,
      target,
      lines,
    }: {
      readonly subject: Subject;
      readonly facts: Awaited<ReturnType<PeriodLifecycle['facts']>>;
      readonly target: Awaited<ReturnType<PlanLibrary['revision']>>;
      readonly lines: number;
    },
  ): Promise<{ readonly mayMove: boolean; readonly reasons: ReasonView[] }> {
    const machine = await this.periods.machine(tx, subject);
    const snapshot = machine.restoreSnapshot(subject.snapshot as never, undefined as never) as AnyMachineSnapshot;
    const asking = { actor: tx.actor, today: tx.today, event: null };
    const forbidden = refusedBeforehand(snapshot, this.periods.acts.move, facts, asking);
    const waiting = target.revision.moves === 'new-only' ? 0 : lines;
    const move = { target, runsUnder: subject.planRevision, waiting, today: tx.today };
    const to = { ...subject, planRevision: target.revision.number };
    const event = { type: 'MOVED', from: subject.planRevision, to: to.planRevision, reason: '' } as const;
    const remade = await remake(tx, this.periods, subject.snapshot, { from: subject, to, event });
    const against = [...standsAgainstMove(move), ...('impossible' in remade ? remade.impossible : [])];
    return {
      mayMove: forbidden === null && against.length === 0,
      reasons: against.map((reason) => ({ code: reason.code, text: sentence(reason, periodMessages) })),
    };
  }
}
