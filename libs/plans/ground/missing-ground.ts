import type { PlanRevision } from '@app/domain/plans';
import { inVietnamese } from '@app/domain/shared';
import type { Tx } from '@app/platform';
import { officesNeeded } from './offices-needed';

/** What a plan stands on and this installation has not got; each as a sentence names it. */
export interface MissingGround {
  /** `Khu phố 3 (21361-03)`: units that the province's territory does not know */
  readonly units: readonly string[];
  readonly offices: readonly string[];
  /** offices that the plan has work with police figures, and that may not see any */
  readonly withoutPolice: readonly string[];
}

/**
 * A plan runs on units and offices that are rows here: published without them it would find nobody to register, and nobody in its seats. Which
 * offices there are, and which of them see police figures, is the operator's to say, so they are missed here and not written.
 */
export async function missingGround(tx: Tx, plan: PlanRevision): Promise<MissingGround> {
  const { province } = tx.actor.scope;
  const needed = (await officesNeeded(tx.manager, plan, province)).filter(
    ({ validTo }) => validTo === null || validTo >= tx.today,
  );
  const there = await tx.manager.query<{ id: string; police: boolean }[]>(
    `SELECT id, police FROM office WHERE id = ANY ($1)`,
    [needed.map(({ id }) => id)],
  );
  const sees = new Map(there.map(({ id, police }) => [id, police]));
  return {
    units: await unknownUnits(tx, plan, province),
    offices: needed.filter(({ id }) => !sees.has(id)).map(({ name }) => name),
    withoutPolice: needed.filter(({ id, police }) => police && sees.get(id) === false).map(({ name }) => name),
  };
}

async function unknownUnits({ manager }: Tx, { units }: PlanRevision, province: string): Promise<string[]> {
  const listed = [...(units.parents?.list ?? []), ...units.list];
  const labels = new Map(listed.map(({ code, label }) => [code, inVietnamese(label)]));
  const named = [units.province, units.parent, ...listed.flatMap(({ code, into }) => [code, ...into])];
  const codes = [...new Set(named.filter((code) => code !== undefined))];
  const known = await manager.query<{ code: string }[]>(
    `SELECT code FROM unit WHERE code = ANY ($1) AND province_code = $2
     UNION SELECT official_code FROM unit WHERE official_code = ANY ($1) AND province_code = $2
     UNION SELECT code FROM unit_former WHERE code = ANY ($1) AND province_code = $2`,
    [codes, province],
  );
  const there = new Set(known.map(({ code }) => code));
  return codes
    .filter((code) => !there.has(code))
    .map((code) => {
      const label = labels.get(code);
      return label === undefined ? code : `${label} (${code})`;
    });
}
