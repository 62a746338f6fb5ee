import { Injectable } from '@nestjs/common';
import { unitsMeant } from '@app/domain/plans';
import { notFound, type Tx } from '@app/platform';
import { openWhatFollows } from '@app/periods';
import { PlanLibrary, planUnits } from '@app/plans';
import { Door, Outbox } from '@app/workflow';
import { DossierLifecycle } from '../dossier.lifecycle';
import { Dossier } from '../persistence/dossier.entity';

interface PeriodOpened {
  readonly plan: string;
  readonly planRevision: number;
  readonly provinceCode: string;
}

/** One dossier for each unit of the plan, whatever its level, on the way in that the plan says. Repeating it opens only what is not there. */
@Injectable()
export class OpenDossiers {
  constructor(
    private readonly door: Door,
    private readonly lifecycle: DossierLifecycle,
    private readonly plans: PlanLibrary,
    private readonly outbox: Outbox,
  ) {}

  /** @returns how many were opened */
  async forPeriod(tx: Tx, periodId: string): Promise<number> {
    const [period] = await tx.manager.query<PeriodOpened[]>(
      `SELECT plan, plan_revision AS "planRevision", province_code AS "provinceCode" FROM subject WHERE id = $1 AND kind = 'period'`,
      [periodId],
    );
    if (!period) throw notFound('Kỳ đánh giá');
    const plan = await this.plans.revision(tx, period.plan, period.planRevision);
    const { provinceCode } = period;
    const units = await planUnits(tx, plan, { province: provinceCode, day: tx.today });
    // a unit that is left out unseen would be neither selected nor refused: the job fails, and says which
    const unknown = unitsMeant(plan.units, tx.today).codes?.filter((code) => !units.some((unit) => unit.code === code));
    if (unknown && unknown.length > 0) throw new Error(`the territory does not know ${unknown.join(', ')}`);
    const there = await tx.manager.query<{ code: string }[]>(
      `SELECT unit_code AS code FROM dossier WHERE period_id = $1`,
      [periodId],
    );
    const missing = units.filter(({ code }) => !there.some((one) => one.code === code));
    for (const { code: unitCode, fullName: unitName } of missing) {
      const [{ id }] = await tx.manager.query<[{ id: string }]>(`SELECT uuidv7() AS id`);
      await tx.manager.insert(Dossier, {
        id,
        periodId,
        round: 1,
        phase: null,
        current: true,
        late: false,
        failed: [],
        provinceCode,
        unitCode,
        unitName,
      });
      await this.door.open(tx, this.lifecycle, { ...period, id, unitCode, title: unitName });
    }
    // where the plan lets everybody in, they are selected from now on
    if (plan.selection.way === 'all' && missing.length > 0)
      await openWhatFollows(tx, this.outbox, plan, { periodId, provinceCode, cause: 'dossier' });
    return missing.length;
  }
}
