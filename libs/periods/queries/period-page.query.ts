import { Injectable } from '@nestjs/common';
import type { PersonActing } from '@app/domain/identity';
import { mayTryMove } from '@app/domain/periods';
import { sittingOf, type Seat } from '@app/domain/plans';
import { inVietnamese } from '@app/domain/shared';
import { notFound, UnitOfWork, type Tx } from '@app/platform';
import { DescribeSubject, Subject, type HistoryLine } from '@app/workflow';
import { periodContext, PeriodLifecycle, type PeriodRow } from '../period.lifecycle';
import { seatsOfPeriod } from '../seats-of-period';
import { eventsOfPeriod } from './events-of-period';
import { obligationsSummary } from './obligations-summary';
import { phasesOfPeriod } from './phases-of-period';
import type { ObligationSummary, PeriodLine, PeriodPage } from './period-page.dto';
import { selectionOfPeriod } from './selection-of-period';
import { targetsOfPeriod } from './targets-of-period';

/** Periods of the province, and one with all that a leader asks about it on one page. */
@Injectable()
export class PeriodPageQuery {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly describe: DescribeSubject,
    private readonly lifecycle: PeriodLifecycle,
  ) {}

  list(actor: PersonActing): Promise<PeriodLine[]> {
    return this.unitOfWork.read(actor, async (tx) => {
      const subjects = await tx.manager.find(Subject, {
        where: { kind: this.lifecycle.kind },
        order: { openedAt: 'DESC' },
      });
      const lines: PeriodLine[] = [];
      for (const subject of subjects) lines.push(await this.line(tx, actor, subject));
      return lines;
    });
  }

  page(actor: PersonActing, id: string): Promise<PeriodPage> {
    return this.unitOfWork.read(actor, async (tx) => {
      const { subject, row } = await this.find(tx, id);
      const { period, plan } = row;
      const facts = await this.lifecycle.facts(tx, subject, row);
      return {
        subject: await this.describe.view(tx, this.lifecycle, subject, facts),
        plan: subject.plan,
        planRevision: subject.planRevision,
        planLabel: inVietnamese(plan.identity.label),
        planSymbol: plan.identity.paper.symbol ?? null,
        code: period.code,
        from: period.from,
        to: period.to,
        phases: await phasesOfPeriod(tx, { period, plan, state: subject.state, context: periodContext(subject) }),
        events: await eventsOfPeriod(tx, { actor, id, plan, facts }),
        obligations: await obligationsSummary(tx, id, plan),
        selection: await selectionOfPeriod(tx, period, plan),
        ...(await targetsOfPeriod(tx, period, plan)),
        mayTry: mayTryMove(actor, facts),
      };
    });
  }

  history(actor: PersonActing, id: string): Promise<HistoryLine[]> {
    return this.unitOfWork.read(actor, async (tx) => {
      await this.find(tx, id);
      return this.describe.history(tx, this.lifecycle, id);
    });
  }

  summary(actor: PersonActing, id: string): Promise<ObligationSummary[]> {
    return this.unitOfWork.read(actor, async (tx) => {
      const { row } = await this.find(tx, id);
      return obligationsSummary(tx, id, row.plan);
    });
  }

  private async find(tx: Tx, id: string): Promise<{ subject: Subject; row: PeriodRow }> {
    const subject = await tx.manager.findOneBy(Subject, { id, kind: this.lifecycle.kind });
    if (!subject) throw notFound();
    return { subject, row: await this.lifecycle.load(tx, subject) };
  }

  private async line(tx: Tx, actor: PersonActing, subject: Subject): Promise<PeriodLine> {
    const { period, plan } = await this.lifecycle.load(tx, subject);
    const officeOf = (seat: Seat): string | null =>
      sittingOf(plan, seat, tx.today, { province: period.provinceCode, unit: null })?.office ?? null;
    const { states } = await this.lifecycle.labelsFor(tx, subject);
    return {
      id: period.id,
      plan: period.plan,
      planRevision: subject.planRevision,
      code: period.code,
      label: period.label,
      from: period.from,
      to: period.to,
      state: subject.state,
      stateLabel: states[subject.state] ?? subject.state,
      reviewerOffice: plan.selection.way === 'review' ? officeOf(plan.selection.by ?? 'lead') : null,
      preparerOffice: officeOf(plan.decision.prepares),
      mayTry: mayTryMove(actor, seatsOfPeriod(plan, { province: period.provinceCode, day: tx.today })),
    };
  }
}
