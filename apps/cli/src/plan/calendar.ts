import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { MOMENT_VI, VIETNAM_CALENDAR } from '@app/domain/calendar';
import { planCalendar, type Happened, type PlanRevision } from '@app/domain/plans';
import { parseLegalDate, type LegalDate } from '@app/domain/shared';
import { calendarFile, ofUnits } from '@app/plans';
import { calendarLines } from './calendar-lines';
import { soundPlan } from './sound-plan';

/**
 * `plan calendar <file|plan> [--unit CODE] [--happened list-approved=2025-07-29]… [--ics FILE] [--json]`: every day and reminder that the
 * plan will produce, for all or for one unit. Of a plan with yearly periods an event may be told once for each of them.
 */
export function calendar(words: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: words,
    options: {
      unit: { type: 'string' },
      happened: { type: 'string', multiple: true, default: [] },
      ics: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
    allowPositionals: true,
  });
  const plan = soundPlan(positionals[0]);
  const all = planCalendar(plan, happened(plan, values.happened), VIETNAM_CALENDAR);
  const days = values.unit === undefined ? all : ofUnits(all);
  for (const line of calendarLines(plan, days)) console.log(line);
  if (values.ics !== undefined) {
    writeFileSync(values.ics, calendarFile(plan, days, values.unit));
    console.log(`Đã ghi ${values.ics}`);
  }
  if (values.json) {
    const { number } = plan.revision;
    console.log(JSON.stringify({ plan: plan.plan, revision: number, unit: values.unit ?? null, days }));
  }
  return Promise.resolve();
}

/** @throws when a pair is none, its day is no day, or the plan knows no such event: what is not heard would be missed in the days below */
export function happened({ events }: Pick<PlanRevision, 'events'>, pairs: readonly string[]): Happened {
  const known = [...events.map(({ id }) => id), ...Object.keys(MOMENT_VI).filter((id) => id !== 'period')];
  const days = new Map<string, LegalDate[]>();
  for (const pair of pairs) {
    const [event = '', day = ''] = pair.split('=');
    const date = parseLegalDate(day);
    if (!event || !date)
      throw new Error(`"${pair}" chưa đúng: ghi sự kiện=năm-tháng-ngày, ví dụ list-approved=2025-07-29.`);
    if (!known.includes(event))
      throw new Error(`Kế hoạch không có sự kiện “${event}”. Có thể ghi: ${known.join(', ')}.`);
    days.set(event, [...(days.get(event) ?? []), date]);
  }
  return Object.fromEntries(days);
}
