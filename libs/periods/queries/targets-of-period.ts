import { missingInVietnamese, targetsOf, type PlanRevision } from '@app/domain/plans';
import { earliest, inVietnamese } from '@app/domain/shared';
import type { Tx } from '@app/platform';
import type { Period } from '../persistence/period.entity';
import type { TargetView } from './period-page.dto';
import { unitOfReader } from './unit-of-reader';
import { unitsMeasured } from './units-measured';

/**
 * Every target of the plan, measured on what is decided today; of Quảng Ngãi's two both are shown (docs/practice.md 11). A unit's wall
 * hides the other units from this query, so a unit is told no shares. Of a roadmap the step counts that the period leads to.
 */
export async function targetsOfPeriod(tx: Tx, period: Period, plan: PlanRevision): Promise<TargetView[]> {
  if ((await unitOfReader(tx, period.id)) !== null) return [];
  const units = await unitsMeasured(tx, period, plan);
  return targetsOf(plan, units, { day: earliest(tx.today, period.to) }).map(
    ({ id, label, of, required, actual, verdict, met, nothingArose, reportOnly, by, clause, missing = [] }) => ({
      id,
      label: inVietnamese(label),
      of,
      required,
      actual,
      verdict,
      met,
      missing: missingInVietnamese(plan, missing),
      nothingArose,
      reportOnly,
      by: by ?? null,
      clause: clause ?? null,
    }),
  );
}
