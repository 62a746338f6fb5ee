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
 * The units that a plan means on a day and that the territory knows, by code. Units of a list are taken by their codes alone; others must be
 * valid on the day. `province` narrows a rule of the whole country to the province that runs it.
 */
export async function planUnits(
  { manager }: Tx,
  { units }: Pick<PlanRevision, 'units'>,
  { province, day }: { readonly province: string; readonly day: LegalDate },
): Promise<PlanUnit[]> {
  const meant = unitsMeant(units, day);
  const rows = await manager.query<PlanUnit[]>(
    `SELECT code, full_name AS "fullName" FROM unit
     WHERE CASE WHEN $1::text[] IS NOT NULL THEN code = ANY ($1)
       ELSE level = $2 AND province_code = $3 AND ($4::text IS NULL OR parent_code = $4) AND valid_from <= $5 AND (valid_to IS NULL OR valid_to >= $5) END
     ORDER BY code`,
    [meant.codes, meant.level, meant.province ?? province, meant.parent, day],
  );
  const own = new Map(
    units.list.filter(({ to }) => !to || day <= to).map(({ code, label }) => [code, inVietnamese(label)]),
  );
  return rows.map(({ code, fullName }) => ({ code, fullName: own.get(code) ?? fullName }));
}
