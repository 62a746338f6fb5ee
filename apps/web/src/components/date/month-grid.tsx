import { LeftOutlined, RightOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { LegalDate } from '../../api/types';
import { addDays, addMonths, formatDay, legalDate, partsOf, weekday } from '../../format/date';

const DAYS = [
  ['T2', 'Thứ hai'],
  ['T3', 'Thứ ba'],
  ['T4', 'Thứ tư'],
  ['T5', 'Thứ năm'],
  ['T6', 'Thứ sáu'],
  ['T7', 'Thứ bảy'],
  ['CN', 'Chủ nhật'],
] as const;

export interface MonthGridProps {
  start: LegalDate;
  value: LegalDate | null;
  today?: LegalDate;
  min?: LegalDate;
  max?: LegalDate;
  isDayOff?: (date: LegalDate) => boolean;
  onPick: (date: LegalDate) => void;
}

/** A month to pick a day from, by mouse or keyboard: arrows, Home and End for the week, Page Up and Down for the month. */
export function MonthGrid({ start, value, today, min, max, isDayOff, onPick }: MonthGridProps) {
  const [at, setAt] = useState(start);
  const grid = useRef<HTMLTableElement>(null);
  const keyboard = useRef(true);
  const { year, month } = partsOf(at);

  useEffect(() => {
    if (keyboard.current) grid.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
    keyboard.current = true;
  }, [at]);

  const turn = (months: number) => {
    keyboard.current = false;
    setAt(addMonths(at, months));
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const fromMonday = (weekday(at) + 6) % 7;
    const to: Partial<Record<string, LegalDate>> = {
      ArrowLeft: addDays(at, -1),
      ArrowRight: addDays(at, 1),
      ArrowUp: addDays(at, -7),
      ArrowDown: addDays(at, 7),
      Home: addDays(at, -fromMonday),
      End: addDays(at, 6 - fromMonday),
      PageUp: addMonths(at, -1),
      PageDown: addMonths(at, 1),
    };
    const next = to[event.key];
    if (!next) return;
    event.preventDefault();
    setAt(next);
  };

  const first = legalDate(year, month, 1);
  const begin = addDays(first, -((weekday(first) + 6) % 7));
  const weeks = Array.from({ length: 6 }, (_, week) =>
    Array.from({ length: 7 }, (_, day) => addDays(begin, week * 7 + day)),
  );

  return (
    <>
      <div className="cn-month-head">
        <Button type="text" icon={<LeftOutlined aria-hidden />} aria-label="Tháng trước" onClick={() => turn(-1)} />
        <strong aria-live="polite">
          Tháng {month}/{year}
        </strong>
        <Button type="text" icon={<RightOutlined aria-hidden />} aria-label="Tháng sau" onClick={() => turn(1)} />
      </div>
      <table
        role="grid"
        className="cn-month"
        ref={grid}
        aria-label={`Tháng ${month} năm ${year}`}
        onKeyDown={onKeyDown}
      >
        <thead>
          <tr>
            {DAYS.map(([short, long]) => (
              <th key={short} scope="col" abbr={long}>
                {short}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((days) => (
            <tr key={days[0]}>
              {days.map((date) => {
                const off = (min !== undefined && date < min) || (max !== undefined && date > max);
                const outside = partsOf(date).month !== month;
                const rest = isDayOff ? isDayOff(date) : weekday(date) === 0 || weekday(date) === 6;
                return (
                  <td key={date} role="gridcell" aria-selected={date === value}>
                    <button
                      type="button"
                      tabIndex={date === at ? 0 : -1}
                      aria-label={`${formatDay(date)}${date === today ? ', hôm nay' : ''}${rest ? ', ngày nghỉ' : ''}`}
                      aria-disabled={off || undefined}
                      aria-current={date === today ? 'date' : undefined}
                      className={[rest && 'cn-rest', outside && 'cn-outside', off && 'cn-off']
                        .filter(Boolean)
                        .join(' ')}
                      onClick={() => !off && onPick(date)}
                    >
                      {partsOf(date).dayOfMonth}
                    </button>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
