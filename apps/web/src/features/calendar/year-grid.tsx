import { addDays, formatDay, legalDate, partsOf, weekday } from '../../format/date';
import type { LegalDate } from '../../api/types';
import { isWorked, KINDS, type CalendarDay } from './draft';
import './calendar.css';

const HEADS = [
  ['T2', 'Thứ hai'],
  ['T3', 'Thứ ba'],
  ['T4', 'Thứ tư'],
  ['T5', 'Thứ năm'],
  ['T6', 'Thứ sáu'],
  ['T7', 'Thứ bảy'],
  ['CN', 'Chủ nhật'],
] as const;

/** of the button with which a day is picked */
export const dayId = (date: LegalDate): string => `ngay-${date}`;

export interface YearGridProps {
  year: number;
  days: readonly CalendarDay[];
  /** days that the draft changes */
  changed: ReadonlySet<LegalDate>;
  today: LegalDate;
  picked: LegalDate | null;
  /** absent: only to read. Days up to today are never picked */
  onPick?: (date: LegalDate) => void;
}

/** Twelve months; what differs from its day of the week has a colour, a sign and a name. */
export function YearGrid({ year, days, ...rest }: YearGridProps) {
  const byDate = new Map(days.map((day) => [day.date, day]));
  return (
    <div className="cn-year">
      {Array.from({ length: 12 }, (_, at) => (
        <Month key={at} year={year} month={at + 1} byDate={byDate} {...rest} />
      ))}
    </div>
  );
}

type MonthProps = Omit<YearGridProps, 'days'> & { month: number; byDate: ReadonlyMap<LegalDate, CalendarDay> };

function Month({ year, month, ...rest }: MonthProps) {
  const first = legalDate(year, month, 1);
  const begin = addDays(first, -((weekday(first) + 6) % 7));
  const weeks = Array.from({ length: 6 }, (_, week) =>
    Array.from({ length: 7 }, (_, day) => addDays(begin, week * 7 + day)),
  ).filter((week) => week.some((date) => partsOf(date).month === month));
  return (
    <table className="cn-year-month">
      <caption>Tháng {month}</caption>
      <thead>
        <tr>
          {HEADS.map(([short, long]) => (
            <th key={short} scope="col" abbr={long}>
              {short}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]}>
            {week.map((date) => (
              <td key={date}>{partsOf(date).month === month && <Day date={date} {...rest} />}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Day({
  date,
  byDate,
  changed,
  today,
  picked,
  onPick,
}: Omit<MonthProps, 'year' | 'month'> & { date: LegalDate }) {
  const day = byDate.get(date);
  const className = [
    'cn-day',
    day ? `cn-day-${day.kind}` : !isWorked(date, day) && 'cn-day-weekend',
    changed.has(date) && 'cn-day-changed',
  ]
    .filter(Boolean)
    .join(' ');
  const number = partsOf(date).dayOfMonth;
  const name = [
    formatDay(date),
    date === today && 'hôm nay',
    day ? `${KINDS[day.kind]}: ${day.label}` : isWorked(date, day) ? 'ngày làm việc' : 'cuối tuần',
    changed.has(date) && 'đã sửa trong dự thảo',
  ].filter(Boolean);
  if (!onPick || date <= today)
    return (
      <span className={className} title={day?.label} aria-current={date === today ? 'date' : undefined}>
        {number}
        {day && <span className="cn-hidden">, {name.slice(1).join(', ')}</span>}
      </span>
    );
  return (
    <button
      type="button"
      id={dayId(date)}
      className={className}
      title={day?.label}
      aria-label={name.join(', ')}
      aria-pressed={date === picked}
      onClick={() => onPick(date)}
    >
      {number}
    </button>
  );
}
