import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { VIETNAM_CALENDAR } from '@app/domain/calendar';
import { planCalendar, type KnownMoments } from '@app/domain/plans';
import { parseLegalDate } from '@app/domain/shared';
import { calendarFile, ofUnits } from '@app/plans';
import { calendarLines } from './calendar-lines';
import { soundPlan } from './sound-plan';

/**
 * `plan calendar <file|plan> [--unit CODE] [--happened list-approved=2025-07-29]… [--ics FILE] [--json]`: every day and reminder that the
 * plan will produce, for all or for one unit.
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
  const all = planCalendar(plan, known(values.happened), VIETNAM_CALENDAR);
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

/** @throws when a pair is none, or its day is no day */
function known(pairs: readonly string[]): KnownMoments {
  return Object.fromEntries(
    pairs.map((pair) => {
      const [event = '', day = ''] = pair.split('=');
      const date = parseLegalDate(day);
      if (!event || !date)
        throw new Error(`"${pair}" chưa đúng: ghi sự kiện=năm-tháng-ngày, ví dụ list-approved=2025-07-29.`);
      return [event, date];
    }),
  );
}
