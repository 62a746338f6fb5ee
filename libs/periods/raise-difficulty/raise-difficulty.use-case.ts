import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { amountAfter } from '@app/domain/calendar';
import { officeId, type PersonActing, type Role } from '@app/domain/identity';
import { difficultyHttpMessages, seatOfDuty, whoOwes } from '@app/domain/periods';
import type { Obligation, PlanRevision } from '@app/domain/plans';
import { inVietnamese } from '@app/domain/shared';
import { PlanLibrary } from '@app/plans';
import { forbidden, notFound, Problem, UnitOfWork, workingDays, type Tx } from '@app/platform';
import { Door, once, Subject, type ActRequest } from '@app/workflow';
import { DifficultyLifecycle } from '../difficulty.lifecycle';
import { Difficulty } from '../persistence/difficulty.entity';
import type { RaiseDifficultyBody } from './raise-difficulty.dto';

export interface DifficultyRaised {
  readonly id: string;
  readonly version: number;
  readonly state: string;
}

const RAISERS: readonly Role[] = ['commune-officer', 'commune-leader', 'agency-officer', 'agency-head'];

/** A commune or department writes down what holds it up; whom it goes to and by when they answer stands in the plan (V.1). */
@Injectable()
export class RaiseDifficulty {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly door: Door,
    private readonly plans: PlanLibrary,
    private readonly lifecycle: DifficultyLifecycle,
  ) {}

  /** @throws Problem 404 no running period, 403 an office or role that the plan does not ask, 409 the plan knows no such thing */
  run(request: ActRequest, { text, periodId }: RaiseDifficultyBody): Promise<DifficultyRaised> {
    return this.unitOfWork.run(request.actor, (tx) =>
      once(tx, request, async () => {
        const period = await runningPeriod(tx, periodId);
        const plan = await this.plans.revision(tx, period.plan, period.planRevision);
        const obligation = plan.obligations.find(({ adHoc }) => adHoc === 'sender');
        if (!obligation) throw new Problem(409, 'difficulty.not-in-plan', ...difficultyHttpMessages.notInPlan);
        mustBeAsked(plan, obligation, request.actor, tx);
        const row = await this.write(tx, request.actor, { periodId: period.id, plan, obligation, text });
        const subject = await this.door.open(tx, this.lifecycle, {
          id: row.id,
          title: `${inVietnamese(obligation.label)} – ${request.actor.officeName}`,
          plan: period.plan,
          planRevision: period.planRevision,
          provinceCode: row.provinceCode,
          unitCode: row.unitCode,
        });
        return { id: row.id, version: subject.version, state: subject.state };
      }),
    );
  }

  private async write(
    tx: Tx,
    actor: PersonActing,
    {
      periodId,
      plan,
      obligation,
      text,
    }: { periodId: string; plan: PlanRevision; obligation: Obligation; text: string },
  ): Promise<Difficulty> {
    const seat = (name: string): string | null => {
      const [found] = seatOfDuty(plan, name, tx.today);
      return found ? officeId(actor.scope.province, found.officeKind) : null;
    };
    const { answer, via } = obligation;
    const row = tx.manager.create(Difficulty, {
      id: randomUUID(),
      periodId,
      code: obligation.id,
      fromOffice: actor.officeId,
      toOffice: seat(obligation.to) ?? actor.officeId,
      viaOffice: via[0] === undefined ? null : seat(via[0]),
      raisedOn: tx.today,
      text,
      due: answer ? amountAfter(tx.today, answer.amount, await workingDays(tx)) : null,
      late: false,
      provinceCode: actor.scope.province,
      unitCode: actor.unitCode,
    });
    await tx.manager.insert(Difficulty, row);
    return row;
  }
}

async function runningPeriod({ manager }: Tx, id: string | undefined): Promise<Subject> {
  const where = { kind: 'period', final: false, ...(id !== undefined && { id }) };
  const period = await manager.findOne(Subject, { where, order: { openedAt: 'DESC' } });
  if (!period) throw notFound(difficultyHttpMessages.period);
  return period;
}

/** @throws Problem 403 */
function mustBeAsked(plan: PlanRevision, obligation: Obligation, actor: PersonActing, { today }: Tx): void {
  const asked = whoOwes(plan, obligation, today).some(
    ({ officeKind, everyUnit }) => officeKind === actor.officeKind && everyUnit === (actor.unitCode !== null),
  );
  if (!asked || !RAISERS.includes(actor.role)) throw forbidden(difficultyHttpMessages.notAsked, 'difficulty.not-asked');
}
