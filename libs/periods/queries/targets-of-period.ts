import { placesAbove, standsWithDecider, targetsOf, type PlanRevision } from '@app/domain/plans';
import { earliest, inVietnamese } from '@app/domain/shared';
import type { Tx } from '@app/platform';
import type { Period } from '../persistence/period.entity';
import type { PeriodPage } from './period-page.dto';
import { targetViews, unitsNamedIn } from './target-views';
import { unitsMeasured } from './units-measured';

/**
 * Every target of the plan, measured on what is decided today; of Quảng Ngãi's two both are shown (docs/practice.md 11). A unit's wall
 * hides the other units from this query, so a unit is told no shares. Of a roadmap the step counts that the period leads to.
 */
export async function targetsOfPeriod(
  tx: Tx,
  period: Period,
  plan: PlanRevision,
): Promise<Pick<PeriodPage, 'targets' | 'targetsHidden'>> {
  if (!standsWithDecider(tx.actor, plan, tx.today)) return { targets: [], targetsHidden: true };
  const units = await unitsMeasured(tx, period, plan);
  const day = earliest(tx.today, period.to);
  const results = targetsOf(plan, units, { day });
  const names = await namesOf(tx, period, plan, unitsNamedIn(results));
  return { targets: targetViews(plan, results, { day, names }), targetsHidden: false };
}

/** By code: the plan's own name where it lists the unit, else that of its dossier, else the territory's. */
async function namesOf(
  { manager }: Tx,
  { id }: Period,
  plan: PlanRevision,
  codes: readonly string[],
): Promise<Map<string, string>> {
  const rows =
    codes.length === 0
      ? []
      : await manager.query<{ code: string; name: string }[]>(
          `SELECT u.code, coalesce(d.unit_name, u.full_name) AS name
           FROM unit u LEFT JOIN dossier d ON d.unit_code = u.code AND d.period_id = $2 AND d.current WHERE u.code = ANY ($1)`,
          [codes, id],
        );
  const own = [...plan.units.list, ...placesAbove(plan)].map(({ code, label }) => [code, inVietnamese(label)] as const);
  return new Map([...rows.map(({ code, name }) => [code, name] as const), ...own]);
}
