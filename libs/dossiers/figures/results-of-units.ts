import type { AskedBeside } from '@app/domain/appraisal';
import type { GroupFact, MemberFact } from '@app/domain/criteria';
import type { PlanRevision } from '@app/domain/plans';
import type { Tx } from '@app/platform';
import { planUnits } from '@app/plans';
import type { Dossier } from '../persistence/dossier.entity';

interface ResultRow {
  readonly code: string;
  readonly state: string;
  readonly registered: boolean;
}

const LEFT_OUT: readonly string[] = ['not-selected', 'not-recognised', 'withdrawn', 'refused-at-intake'];

/**
 * Results of other units that a criterion counts. A group of which this reader sees only a part does not stand here: counted on a part, the
 * verdict would hang on who asks.
 */
export async function groupsOf(
  tx: Tx,
  dossier: Dossier,
  plan: PlanRevision,
  asked: AskedBeside['groups'],
): Promise<GroupFact[]> {
  const groups: GroupFact[] = [];
  for (const { plan: alias, of } of asked) {
    const whole = of === 'units' ? await unitsBeside(tx, dossier, plan, alias) : await unitsBelow(tx, dossier);
    const code = alias === undefined ? plan.plan : plan.uses.find((use) => use.as === alias)?.plan;
    const results = await resultsIn(tx, code ?? plan.plan, whole);
    if (whole.length > 0 && whole.every((unit) => results.some((row) => row.code === unit)))
      groups.push({ ...(alias !== undefined && { plan: alias }), of, members: results.map(memberOf) });
  }
  return groups;
}

/** Every unit of this plan. Of another plan those of this province would be meant, which this plan does not list. */
async function unitsBeside(
  tx: Tx,
  { provinceCode }: Dossier,
  plan: PlanRevision,
  alias: string | undefined,
): Promise<string[]> {
  if (alias !== undefined) return [];
  return (await planUnits(tx, plan, { province: provinceCode, day: tx.today })).map(({ code }) => code);
}

async function unitsBelow({ manager, today }: Tx, { unitCode }: Dossier): Promise<string[]> {
  const rows = await manager.query<{ code: string }[]>(
    `SELECT code FROM unit WHERE parent_code = $1 AND valid_from <= $2 AND (valid_to IS NULL OR valid_to >= $2) ORDER BY code`,
    [unitCode, today],
  );
  return rows.map(({ code }) => code);
}

/** The newest dossier of each unit under that plan. */
const resultsIn = ({ manager }: Tx, plan: string, units: readonly string[]): Promise<ResultRow[]> =>
  manager.query<ResultRow[]>(
    `SELECT DISTINCT ON (d.unit_code) d.unit_code AS code, s.state, d.registered_on IS NOT NULL AS registered
     FROM dossier d JOIN subject s ON s.id = d.id JOIN period p ON p.id = d.period_id
     WHERE s.plan = $1 AND d.unit_code = ANY ($2) ORDER BY d.unit_code, p.to_day DESC, d.round DESC`,
    [plan, units],
  );

function memberOf({ code, state, registered }: ResultRow): MemberFact {
  const recognised = state === 'recognised' ? true : LEFT_OUT.includes(state) ? false : undefined;
  return { code, results: { recognised, listed: recognised, registered } };
}
