import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { periodDates, sittingOf, type PlanRevision } from '@app/domain/plans';
import { automatic, type PersonActing } from '@app/domain/identity';
import { periodActs, periodHttpMessages, periodMessages, type PeriodEvent } from '@app/domain/periods';
import { inVietnamese, refusal } from '@app/domain/shared';
import { PlanLibrary } from '@app/plans';
import { invalidField, notFound, Problem, UnitOfWork, workingDays, type Tx } from '@app/platform';
import { Door, once, refusedProblem, Subject, type ActRequest, type Advanced } from '@app/workflow';
import { PeriodLifecycle } from '../period.lifecycle';
import { Period } from '../persistence/period.entity';
import { lockEventsOutside } from '../tell-event/lock-events-outside';
import { toldAnywhere } from '../tell-event/told-anywhere';
import { yearOfPeriod } from '../year-of-period';

export interface PeriodToOpen {
  readonly plan: string;
  readonly periodId?: string;
}

/**
 * Opens a period of the newest published revision. Dossiers of all units and obligations follow through the outbox: a hundred subjects
 * in one transaction would hold its locks for seconds.
 */
@Injectable()
export class OpenPeriod {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly door: Door,
    private readonly plans: PlanLibrary,
    private readonly lifecycle: PeriodLifecycle,
  ) {}

  /** @throws Problem 404 no such plan for this province, 403 wrong role, 409 the period is open already, 422 no such period */
  run(request: ActRequest, asked: PeriodToOpen): Promise<Advanced> {
    return this.unitOfWork.run(request.actor, (tx) =>
      once(tx, request, async () => {
        requireOpener(request.actor);
        const plan = await this.plans.newest(tx, asked.plan);
        const province = await provinceOf(tx, plan, request.actor);
        const period = await this.write(tx, plan, codeOf(plan, asked.periodId), province);
        await this.door.open(tx, this.lifecycle, {
          id: period.id,
          title: period.label,
          plan: plan.plan,
          planRevision: plan.revision.number,
          provinceCode: period.provinceCode,
          unitCode: null,
        });
        const hand = await this.door.take(tx, this.lifecycle, period.id);
        await this.door.advanceOrRefuse(tx, this.lifecycle, hand, 'open', { type: 'OPEN' } satisfies PeriodEvent);
        for (const event of await toldBefore(tx, period, plan)) await this.know(tx, period.id, event);
        const { id, version, state } = await tx.manager.findOneByOrFail(Subject, { id: period.id });
        return { ok: true, id, version, state };
      }),
    );
  }

  private async know(tx: Tx, id: string, event: PeriodEvent): Promise<void> {
    const clockwork: Tx = { ...tx, actor: automatic('events') };
    const hand = await this.door.take(tx, this.lifecycle, id);
    await this.door.advanceOrRefuse(clockwork, this.lifecycle, hand, 'event-known', event);
  }

  private async write(tx: Tx, plan: PlanRevision, code: string, province: string): Promise<Period> {
    const { from, to } = periodDates(plan, {}, await workingDays(tx), yearOfPeriod(plan, code));
    if (!from || !to) throw new Error(`the period of ${plan.plan} has no dates`);
    const period = tx.manager.create(Period, {
      id: randomUUID(),
      plan: plan.plan,
      code,
      label: inVietnamese(plan.identity.label),
      from,
      to,
      listDocumentId: null,
      provinceCode: province,
      unitCode: null,
      audience: null,
    });
    const inserted = await tx.manager
      .createQueryBuilder()
      .insert()
      .into(Period)
      .values(period)
      .orIgnore()
      .returning('id')
      .execute();
    if ((inserted.raw as unknown[]).length === 0)
      throw new Problem(409, 'period.exists', ...periodHttpMessages.exists(code));
    return period;
  }
}

/** What came about outside does so once, however many periods the plan has: who told of it in an earlier one is not asked again. */
async function toldBefore(tx: Tx, period: Period, { events }: PlanRevision): Promise<PeriodEvent[]> {
  await lockEventsOutside(tx, period);
  const labels = new Map(events.filter(({ outside }) => outside).map(({ id, label }) => [id, inVietnamese(label)]));
  return (await toldAnywhere(tx, period, [...labels.keys()])).map(({ event, on, paper }) => {
    const reason = periodHttpMessages.eventReason(labels.get(event) ?? event, paper, on);
    return { type: 'HAPPENED', event, on, ends: null, paper, reason };
  });
}

/**
 * The province in which the period runs: the plan's own, that of the unit whose parts it is about, or for a rule of the whole country the
 * opener's. A plan of somebody else's jurisdiction is not there for them.
 *
 * @throws Problem 404
 */
async function provinceOf(tx: Tx, plan: PlanRevision, { officeId, scope }: PersonActing): Promise<string> {
  const { province, parent } = plan.units;
  const [row] = await tx.manager.query<{ province: string }[]>(
    'SELECT province_code AS province FROM unit WHERE code = $1',
    [province ?? parent ?? scope.province],
  );
  const decider = row && sittingOf(plan, 'decider', tx.today, { province: row.province, unit: null });
  if (!row || decider?.office !== officeId) throw notFound(periodHttpMessages.plan);
  return row.province;
}

/** There is no subject yet that the door could ask about; told before anything else, so that nobody without the right learns what is open. */
function requireOpener({ role }: PersonActing): void {
  if (periodActs['open']?.roles.includes(role)) return;
  const reasons = [refusal('act.wrong-role', { role })];
  throw refusedProblem({ ok: false, kind: 'forbidden', reasons }, periodMessages);
}

/** @throws Problem 422 when the plan has no such period */
function codeOf({ period }: PlanRevision, asked: string | undefined): string {
  if (period.kind === 'once') {
    if (asked !== undefined && asked !== period.id) throw noSuchPeriod();
    return period.id;
  }
  const year = asked === undefined ? period.first : Number(asked);
  if (!Number.isInteger(year) || year < period.first || year > period.last) throw noSuchPeriod();
  return String(year);
}

const noSuchPeriod = (): Problem => invalidField('/periodId', 'period.unknown', periodHttpMessages.unknown);
