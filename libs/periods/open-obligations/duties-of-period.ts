import { obligationLabel, type DutyToOpen, type PeriodProgress } from '@app/domain/periods';
import type { PlanRevision, UnitResult } from '@app/domain/plans';
import { inVietnamese } from '@app/domain/shared';
import { planUnits } from '@app/plans';
import type { Tx } from '@app/platform';
import type { Subject } from '@app/workflow';
import { periodContext, type PeriodRow } from '../period.lifecycle';
import { selectedTracks } from '../queries/selected-tracks';
import { unitsMeasured } from '../queries/units-measured';
import { yearOfPeriod } from '../year-of-period';
import { owedBy, type DutyOffice, type Owed } from './owed';

/** How far a period has come, as the schedule of its duties needs it. */
export function progressOf(subject: Subject, { period, plan }: PeriodRow): PeriodProgress {
  const { happened, ended } = periodContext(subject);
  const phase = plan.phases.some(({ id }) => id === subject.state) ? subject.state : null;
  return { phase, ended: Object.keys(ended), happened, year: yearOfPeriod(plan, period.code) };
}

/** Every office that owes one of these duties: what the plan says, on the offices that work today and on the approved list. */
export async function owedIn(tx: Tx, { period, plan }: PeriodRow, duties: readonly DutyToOpen[]): Promise<Owed[]> {
  const ground = {
    plan,
    province: period.provinceCode,
    day: tx.today,
    offices: await officesOf(tx, period.provinceCode),
    units: new Set(
      (await planUnits(tx, plan, { province: period.provinceCode, day: tx.today })).map(({ code }) => code),
    ),
    selected: await selectedTracks(tx, period.id),
    results: duties.some(asksForResults) ? await resultsOf(tx, { period, plan }) : new Map<string, UnitResult>(),
  };
  return duties.flatMap((duty) => owedBy(duty, ground));
}

const asksForResults = ({ obligation: { only } }: DutyToOpen): boolean =>
  only?.result !== undefined || only?.where !== undefined;

async function resultsOf(tx: Tx, { period, plan }: PeriodRow): Promise<ReadonlyMap<string, UnitResult>> {
  return new Map((await unitsMeasured(tx, period, plan)).map((unit) => [unit.code, unit]));
}

/** By what one occurrence of one office is known within its period. */
export const keyOfOwed = ({ duty, office }: Owed): string => `${duty.obligation.id}|${duty.key}|${office.id}`;

/** `Truyền thông đến thôn, tháng 8/2025` */
export function labelOfDuty({ phases }: PlanRevision, { obligation, key }: DutyToOpen): string {
  const names = Object.fromEntries(phases.map(({ id, label }) => [id, inVietnamese(label)]));
  return obligationLabel(inVietnamese(obligation.label), key, names);
}

/** Offices of the province, its districts, communes and their parts that work today. */
function officesOf({ manager, today }: Tx, province: string): Promise<DutyOffice[]> {
  return manager.query<DutyOffice[]>(
    `SELECT o.id, o.kind, o.name, o.unit_code AS "unitCode", u.parent_code AS "parentCode", u.kind AS "unitKind"
     FROM office o LEFT JOIN unit u ON u.code = o.unit_code
     WHERE o.province_code = $1 AND o.valid_from <= $2 AND (o.valid_to IS NULL OR o.valid_to >= $2) ORDER BY o.id`,
    [province, today],
  );
}
