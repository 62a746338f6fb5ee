import type { EntityManager } from 'typeorm';
import { officesOfPlan, type OfficeNeeded, type PlanRevision, type UnitOfOffices } from '@app/domain/plans';
import type { LegalDate } from '@app/domain/shared';

/** The offices that a plan's seats need in a province, in the units of it that the territory knows. */
export async function officesNeeded(
  manager: EntityManager,
  plan: PlanRevision,
  province: string,
): Promise<OfficeNeeded[]> {
  return officesOfPlan(plan, await unitsOf(manager, plan, province));
}

/** The province, the units that the plan lists (or all of the province), what they became, those above them, the one they are parts of, and their own parts where duties are theirs. */
async function unitsOf(
  manager: EntityManager,
  { units, obligations }: PlanRevision,
  province: string,
): Promise<UnitOfOffices[]> {
  const { list, parents, parent } = units;
  const named = [...list, ...(parents?.list ?? [])];
  const codes = [province, ...(parent ? [parent] : []), ...named.flatMap(({ code, into }) => [code, ...into])];
  const parts = obligations.some(({ who }) => who.some((actor) => actor === 'children' || actor === 'sub-units'));
  const rows = await manager.query<UnitOfOffices[]>(
    `SELECT code, level, full_name AS "fullName", valid_from AS "validFrom", valid_to AS "validTo" FROM unit
     WHERE code = ANY ($1)
       OR ($5 AND valid_to IS NULL AND (parent_code = ANY ($6) OR ($2 AND province_code = $3 AND level = 'sub-unit')))
       OR ($2 AND province_code = $3 AND level = $4 AND valid_to IS NULL) ORDER BY level DESC, code`,
    [codes, list.length === 0, province, units.level, parts, list.map(({ code }) => code)],
  );
  return rows.map((row) => {
    const own = named.find(({ code }) => code === row.code);
    if (!own) return row;
    // a code that lives on in the successor keeps its offices
    const ends: LegalDate | null = own.into.includes(own.code) ? null : (own.to ?? null);
    return { ...row, validFrom: own.from ?? units.asOf, validTo: ends };
  });
}
