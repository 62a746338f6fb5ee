import { NOT_YET_SELECTED } from '@app/domain/dossiers';
import { stageOfEntry, type FigureValue, type PlanRevision, type Track, type UnitResult } from '@app/domain/plans';
import type { LegalDate } from '@app/domain/shared';
import { planUnits } from '@app/plans';
import type { Tx } from '@app/platform';
import type { Period } from '../persistence/period.entity';

type Given = Record<string, FigureValue>;

interface UnitRow {
  readonly code: string;
  readonly track: Track | null;
  readonly state: string;
  readonly selected: boolean;
  readonly registered: boolean;
  /** newest report of each figure: since the dossier was sent (or while it has not been), and before */
  readonly reported: Given | null;
  readonly earlier: Given | null;
  /** by stage, as the dossier holds them; what nobody may read counts too: a share must not hang on who asks */
  readonly dossier: Record<string, Given> | null;
}

interface EarlierRow {
  readonly code: string;
  /** last day of that period */
  readonly to: LegalDate;
  readonly recognised: boolean;
  readonly dossier: Record<string, Given> | null;
}

/** Later stages stand before earlier ones; what was frozen at the registration is the baseline and no present figure. */
const STAGES = ['review', 'stated', 'confirmed', 'final'] as const;

const FIGURES = `(SELECT jsonb_object_agg(g.stage, g.given) FROM
    (SELECT f.stage, jsonb_object_agg(f.indicator, f.value) AS given FROM figures_to_judge(d.id) f GROUP BY f.stage) g)`;

const REPORTED = `SELECT jsonb_object_agg(f.key, f.value ORDER BY o.sent_at)
    FROM obligation o JOIN subject q ON q.id = o.id, jsonb_each(o.figures) f
    WHERE o.period_id = d.period_id AND o.unit_code = d.unit_code AND q.state IN ('sent', 'accepted')`;

/** Every unit that the plan means, as its targets are measured on what is decided today. */
export async function unitsMeasured(tx: Tx, period: Period, plan: PlanRevision): Promise<UnitResult[]> {
  const units = await planUnits(tx, plan, { province: period.provinceCode, day: tx.today });
  const rows = new Map((await present(tx, period)).map((row) => [row.code, row]));
  const earlier = await before(tx, period);
  const days = plan.targets.flatMap(({ steps }) => steps.map(({ by }) => by));
  // who had a dossier and is no unit any more is still counted: its result was decided
  const codes = [...new Set([...units.map(({ code }) => code), ...rows.keys()])];
  return codes.map((code) => {
    const own = earlier.filter((row) => row.code === code);
    return { ...resultOf(plan, code, rows.get(code), own), ...placeOf(plan, code), listedOn: listedOn(days, own) };
  });
}

function resultOf(
  plan: PlanRevision,
  code: string,
  row: UnitRow | undefined,
  earlier: readonly EarlierRow[],
): UnitResult {
  // being on the list is being recognised for this period (QĐ 28 Điều 9.2.b)
  const recognised = row?.state === 'recognised';
  // what the dossier says is newer than what was reported before it was sent
  const figures = { ...row?.earlier, ...standing(row?.dossier ?? null), ...row?.reported };
  const registration = row?.dossier?.[stageOfEntry(plan)];
  const last = earlier.at(-1);
  const previous = standing(last?.dossier ?? null);
  return {
    code,
    selected: row?.selected === true,
    listed: recognised,
    recognised,
    registered: row?.registered === true,
    ...(row?.track && { track: row.track }),
    ...(Object.keys(figures).length > 0 && { figures: numbersIn(figures) }),
    before: {
      ...(registration && { registration: numbersIn(registration) }),
      ...(last && { 'previous-period': numbersIn(previous), 'previous-year': numbersIn(previous) }),
    },
  };
}

const placeOf = ({ units }: PlanRevision, code: string): { readonly parent?: string } => {
  const parent = units.list.find((unit) => unit.code === code)?.parent;
  return parent === undefined ? {} : { parent };
};

/** Whether it was on the list on each day: by the last period that had ended by then. Nothing is known of a time without one. */
function listedOn(days: readonly LegalDate[], earlier: readonly EarlierRow[]): UnitResult['listedOn'] {
  return Object.fromEntries(days.map((day) => [day, earlier.findLast(({ to }) => to <= day)?.recognised]));
}

const standing = (dossier: Record<string, Given> | null): Given =>
  Object.assign({}, ...STAGES.map((stage) => dossier?.[stage] ?? {})) as Given;

const numbersIn = (given: Given): Record<string, number> =>
  Object.fromEntries(Object.entries(given).flatMap(([id, value]) => (typeof value === 'number' ? [[id, value]] : [])));

const present = ({ manager }: Tx, { id }: Period): Promise<UnitRow[]> =>
  manager.query<UnitRow[]>(
    `SELECT d.unit_code AS code, d.track, s.state, s.state <> ALL ($2) AS selected, d.registered_on IS NOT NULL AS registered, ${FIGURES} AS dossier,
       (${REPORTED} AND (d.sent_at IS NULL OR o.sent_at >= d.sent_at)) AS reported, (${REPORTED} AND o.sent_at < d.sent_at) AS earlier
     FROM dossier d JOIN subject s ON s.id = d.id WHERE d.period_id = $1 AND d.current`,
    [id, NOT_YET_SELECTED],
  );

/** Earlier periods of the same plan in the same place, oldest first. */
const before = ({ manager }: Tx, { plan, provinceCode, to }: Period): Promise<EarlierRow[]> =>
  manager.query<EarlierRow[]>(
    `SELECT d.unit_code AS code, p.to_day AS "to", s.state = 'recognised' AS recognised, ${FIGURES} AS dossier
     FROM period p JOIN dossier d ON d.period_id = p.id AND d.current JOIN subject s ON s.id = d.id
     WHERE p.plan = $1 AND p.province_code = $2 AND p.to_day < $3 ORDER BY p.to_day`,
    [plan, provinceCode, to],
  );
