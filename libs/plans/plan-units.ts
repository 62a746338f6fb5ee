import { unitsMeant, type PlanRevision } from '@app/domain/plans';
import { inVietnamese, type LegalDate } from '@app/domain/shared';
import type { Tx } from '@app/platform';

/** A unit of a plan as lists and titles call it. */
export interface PlanUnit {
  readonly code: string;
  /** `Xã Minh Long`; of a unit that the plan lists, the plan's own name for it */
  readonly fullName: string;
}

/**
 * The units that a plan means on a day and that the territory knows, by code and as they were called on that day. Units of a list are taken by
 * their codes alone; others must be valid on the day. `province` narrows a rule of the whole country to the province that runs it.
 */
export async function planUnits(
  { manager }: Tx,
  { units }: Pick<PlanRevision, 'units'>,
  { province, day }: { readonly province: string; readonly day: LegalDate },
): Promise<PlanUnit[]> {
  const meant = unitsMeant(units, day);
  const rows = await manager.query<PlanUnit[]>(
    `SELECT u.code, coalesce(o.full_name, u.full_name) AS "fullName" FROM unit u LEFT JOIN units_on($5) o ON o.code = u.code
     WHERE CASE WHEN $1::text[] IS NOT NULL THEN u.code = ANY ($1)
       ELSE o.level = $2 AND o.province_code = $3 AND ($4::text IS NULL OR o.parent_code = $4) END
     ORDER BY u.code`,
    [meant.codes, meant.level, meant.province ?? province, meant.parent, day],
  );
  const own = new Map(
    units.list.filter(({ to }) => !to || day <= to).map(({ code, label }) => [code, inVietnamese(label)]),
  );
  return rows.map(({ code, fullName }) => ({ code, fullName: own.get(code) ?? fullName }));
}
