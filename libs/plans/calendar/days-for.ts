import { planCalendar, type PlanDay, type PlanRevision } from '@app/domain/plans';
import { inVietnamese } from '@app/domain/shared';
import { notFound, workingDays, type Tx } from '@app/platform';
import type { CalendarView } from './calendar.dto';
import { ofUnits } from './of-units';

export interface DaysForUnit {
  readonly days: readonly PlanDay[];
  readonly unit: CalendarView['unit'];
}

/**
 * The days of a plan by the office's own calendar, for everybody or for one unit.
 * @throws Problem 404 when there is no such unit
 */
export async function daysFor(tx: Tx, plan: PlanRevision, unit: string | undefined): Promise<DaysForUnit> {
  const all = planCalendar(plan, {}, await workingDays(tx));
  if (unit === undefined) return { days: all, unit: null };
  return { days: ofUnits(all), unit: await unitNamed(tx, plan, unit) };
}

async function unitNamed(
  { manager }: Tx,
  { units }: PlanRevision,
  code: string,
): Promise<{ code: string; name: string }> {
  const own = units.list.find((listed) => listed.code === code);
  if (own) return { code, name: inVietnamese(own.label) };
  const [row] = await manager.query<{ name: string }[]>(`SELECT full_name AS name FROM unit WHERE code = $1`, [code]);
  if (!row) throw notFound('Địa bàn');
  return { code, name: row.name };
}
