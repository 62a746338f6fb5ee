import { isAnnounced, type WorkingCalendar } from '@app/domain/calendar';
import { planCalendar, type PlanDay, type PlanRevision } from '@app/domain/plans';
import { inVietnamese, yearOf } from '@app/domain/shared';
import { notFound, workingDays, type Tx } from '@app/platform';
import type { CalendarUnit, CalendarView } from './calendar.dto';
import { calendarMessages } from './messages.vi';
import { planUnits } from '../plan-units';
import { ofUnits } from './of-units';

export interface DaysForUnit {
  readonly days: readonly PlanDay[];
  readonly unit: CalendarView['unit'];
  readonly example: CalendarView['example'];
  /** years of these days whose days off nobody has announced */
  readonly unannounced: readonly number[];
}

/**
 * The days of a plan by the office's own calendar, for everybody or for one unit.
 * @throws Problem 404 when there is no such unit
 */
export async function daysFor(tx: Tx, plan: PlanRevision, unit: string | undefined): Promise<DaysForUnit> {
  const calendar = await workingDays(tx);
  const all = planCalendar(plan, {}, calendar);
  const days = unit === undefined ? all : ofUnits(all);
  const found = unit === undefined ? null : await unitNamed(tx, plan, unit);
  return { days, unit: found, example: await exampleOf(tx, plan), unannounced: unannouncedYears(days, calendar) };
}

/** The first unit of the plan; a rule for the whole country has none before it is known who runs it. */
async function exampleOf(tx: Tx, plan: PlanRevision): Promise<CalendarView['example']> {
  const [first] = await planUnits(tx, plan, { province: plan.units.province ?? '', day: plan.units.asOf });
  return first ? { code: first.code, name: first.fullName } : null;
}

function unannouncedYears(days: readonly PlanDay[], calendar: WorkingCalendar): number[] {
  const open = days.flatMap(({ due }) => (due === null || isAnnounced(due, calendar) ? [] : [yearOf(due)]));
  return [...new Set(open)].sort((a, b) => a - b);
}

async function unitNamed({ manager }: Tx, { units }: PlanRevision, asked: string): Promise<CalendarUnit> {
  const own = units.list.find(({ code, label }) => code === asked || inVietnamese(label) === asked);
  if (own) return { code: own.code, name: inVietnamese(own.label) };
  // of several with one name (a ward and a commune) the code says which; the plan's own province comes first
  const [row] = await manager.query<CalendarUnit[]>(
    `SELECT code, full_name AS name FROM unit WHERE code = $1 OR folded(full_name) = folded($1) OR folded(name) = folded($1)
     ORDER BY code = $1 DESC, province_code IS NOT DISTINCT FROM $2 DESC, code LIMIT 1`,
    [asked, units.province ?? null],
  );
  if (!row) throw notFound(calendarMessages.unit(asked));
  return row;
}
