import { Injectable } from '@nestjs/common';
import { notFound, type Tx } from '@app/platform';
import { PlanLibrary } from '@app/plans';
import { Door } from '@app/workflow';
import { DossierLifecycle } from '../dossier.lifecycle';
import { Dossier } from '../persistence/dossier.entity';

/** A dossier is called by its unit: `Xã Minh Long`. */
interface Opened {
  readonly id: string;
  readonly unitCode: string;
  readonly title: string;
}

interface PeriodOpened {
  readonly plan: string;
  readonly planRevision: number;
  readonly provinceCode: string;
}

/** One dossier for each unit of the plan, waiting to be reviewed. Repeating it opens only what is not there. */
@Injectable()
export class OpenDossiers {
  constructor(
    private readonly door: Door,
    private readonly lifecycle: DossierLifecycle,
    private readonly plans: PlanLibrary,
  ) {}

  /** @returns how many were opened */
  async forPeriod(tx: Tx, periodId: string): Promise<number> {
    const [period] = await tx.manager.query<PeriodOpened[]>(
      `SELECT plan, plan_revision AS "planRevision", province_code AS "provinceCode" FROM subject WHERE id = $1 AND kind = 'period'`,
      [periodId],
    );
    if (!period) throw notFound('Kỳ đánh giá');
    const { units } = await this.plans.revision(tx, period.plan, period.planRevision);
    const missing = await tx.manager.query<Opened[]>(
      `SELECT uuidv7() AS id, u.code AS "unitCode", u.full_name AS title FROM unit u
       WHERE u.province_code = $2 AND u.level = $3 AND u.valid_from <= $4 AND (u.valid_to IS NULL OR u.valid_to >= $4)
         AND ($5::text IS NULL OR u.parent_code = $5)
         AND NOT EXISTS (SELECT 1 FROM dossier d WHERE d.period_id = $1 AND d.unit_code = u.code)
       ORDER BY u.code`,
      [periodId, period.provinceCode, units.level, tx.today, units.parent ?? null],
    );
    for (const unit of missing) {
      const { id, unitCode } = unit;
      const { provinceCode } = period;
      await tx.manager.insert(Dossier, { id, periodId, late: false, failed: [], provinceCode, unitCode });
      await this.door.open(tx, this.lifecycle, { ...period, ...unit });
    }
    return missing.length;
  }
}
