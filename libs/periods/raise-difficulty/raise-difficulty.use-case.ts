import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { amountAfter } from '@app/domain/calendar';
import type { PersonActing } from '@app/domain/identity';
import { difficultyHttpMessages } from '@app/domain/periods';
import { inVietnamese } from '@app/domain/shared';
import { PlanLibrary } from '@app/plans';
import { forbidden, notFound, Problem, UnitOfWork, workingDays, type Tx } from '@app/platform';
import { Door, once, Subject, type ActRequest, type Advanced } from '@app/workflow';
import { audienceOfDuties } from '../audience-of-duties';
import { DifficultyLifecycle } from '../difficulty.lifecycle';
import { Difficulty } from '../persistence/difficulty.entity';
import { askedDifficulty, isAsked, type AskedDifficulty } from './asked-difficulty';
import type { RaiseDifficultyBody } from './raise-difficulty.dto';

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
  run(request: ActRequest, { text, periodId }: RaiseDifficultyBody): Promise<Omit<Advanced, 'ok'>> {
    const { actor } = request;
    return this.unitOfWork.run(actor, (tx) =>
      once(tx, request, async () => {
        const period = await runningPeriod(tx, periodId);
        const plan = await this.plans.revision(tx, period.plan, period.planRevision);
        const asked = askedDifficulty(plan, { province: actor.scope.province, unit: actor.unitCode }, tx.today);
        if (!asked) throw new Problem(409, 'difficulty.not-in-plan', ...difficultyHttpMessages.notInPlan);
        if (!isAsked(plan, asked, actor, tx.today))
          throw forbidden(difficultyHttpMessages.notAsked, 'difficulty.not-asked');
        const row = await write(tx, actor, asked, { periodId: period.id, text });
        const { id, version, state } = await this.door.open(tx, this.lifecycle, {
          id: row.id,
          title: `${inVietnamese(asked.obligation.label)} – ${actor.officeName}`,
          plan: period.plan,
          planRevision: period.planRevision,
          provinceCode: row.provinceCode,
          unitCode: row.unitCode,
          audience: row.audience,
        });
        return { id, version, state };
      }),
    );
  }
}

async function runningPeriod({ manager }: Tx, id: string | undefined): Promise<Subject> {
  // IsOptional lets a null pass, too
  const where = { kind: 'period', final: false, ...(id && { id }) };
  const period = await manager.findOne(Subject, { where, order: { openedAt: 'DESC' } });
  if (!period) throw notFound(difficultyHttpMessages.period);
  return period;
}

async function write(
  tx: Tx,
  actor: PersonActing,
  { obligation, to, via }: AskedDifficulty,
  said: { periodId: string; text: string },
): Promise<Difficulty> {
  const row = tx.manager.create(Difficulty, {
    ...said,
    id: randomUUID(),
    code: obligation.id,
    fromOffice: actor.officeId,
    toOffice: to,
    viaOffice: via,
    raisedOn: tx.today,
    due: obligation.answer ? amountAfter(tx.today, obligation.answer.amount, await workingDays(tx)) : null,
    late: false,
    provinceCode: actor.scope.province,
    unitCode: actor.unitCode,
    audience: audienceOfDuties(actor.unitCode),
  });
  await tx.manager.insert(Difficulty, row);
  return row;
}
