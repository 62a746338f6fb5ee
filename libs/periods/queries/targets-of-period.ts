import { missingInVietnamese, targetsOf, type PlanRevision, type TargetResult } from '@app/domain/plans';
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
  const results = targetsOf(plan, units, { day: earliest(tx.today, period.to) });
  return results.map((result) => viewOf(result, plan));
}

function viewOf(
  { id, label, of, required, actual, verdict, met, nothingArose, reportOnly, ...more }: TargetResult,
  plan: PlanRevision,
): TargetView {
  const { missing = [], localities = [], by, clause } = more;
  return {
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
    localities: localities.map((row) => ({
      name: nameOf(plan, row.unit),
      of: row.of,
      required: row.required,
      actual: row.actual,
      met: row.met,
      belowGeneral: row.belowGeneral === true,
    })),
    clause: clause ?? null,
  };
}

function nameOf({ units }: PlanRevision, code: string): string {
  const label = units.parents?.list.find((one) => one.code === code)?.label;
  return label ? inVietnamese(label) : code;
}
