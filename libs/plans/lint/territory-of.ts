import type { PlanRevision } from '@app/domain/plans';
import type { Tx } from '@app/platform';

/** Codes of a province and of what it has or had above parts of communes. */
export interface Territory {
  readonly province: string;
  readonly codes: readonly string[];
}

/** The territory of the reader's province. */
export async function territoryOf({ manager, actor }: Tx): Promise<Territory> {
  const { province } = actor.scope;
  const rows = await manager.query<{ code: string }[]>(
    `SELECT code FROM unit WHERE province_code = $1 AND level <> 'sub-unit'
     UNION SELECT code FROM unit_former WHERE province_code = $1 AND level <> 'sub-unit' ORDER BY code`,
    [province],
  );
  return { province, codes: rows.map(({ code }) => code) };
}

/** The codes that a plan may name; undefined where it runs in a province of which nothing has been looked up. */
export function codesFor({ province, codes }: Territory, { units }: PlanRevision): readonly string[] | undefined {
  if (units.parent !== undefined) return codes.includes(units.parent) ? [units.parent] : undefined;
  return units.province === province ? codes : undefined;
}
