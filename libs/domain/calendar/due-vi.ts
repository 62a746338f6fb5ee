import { toVietnamese } from '@app/domain/shared';
import type { Amount, Close, Cycle, DueExpression, Point, StartExpression, Within } from './due-expression';
import { parseDue } from './parse-due';

/** Moments that the language knows by itself, as a paper would say them. */
export const MOMENT_VI: Readonly<Record<string, string>> = {
  issue: 'ngày ban hành kế hoạch',
  registration: 'ngày đăng ký',
  request: 'ngày Tờ trình',
  submission: 'ngày gửi hồ sơ',
  acceptance: 'ngày tiếp nhận',
  receipt: 'ngày nhận được',
  assessment: 'thời điểm đánh giá',
  meeting: 'ngày họp',
  confirmation: 'ngày xác nhận cuối kỳ',
  signing: 'ngày ký',
  publication: 'ngày công bố',
  period: 'kỳ đánh giá',
};

/** How a plan calls its events and phases. */
export type NameOf = (id: string) => string;

const UNIT_VI: Readonly<Record<Amount['unit'], string>> = {
  'working-day': 'ngày làm việc',
  day: 'ngày',
  month: 'tháng',
  year: 'năm',
};
const EVERY_VI: Readonly<Record<Cycle, string>> = {
  week: 'hằng tuần',
  month: 'hằng tháng',
  quarter: 'hằng quý',
  'half-year': '6 tháng một lần',
  year: 'hằng năm',
  phase: 'mỗi giai đoạn',
};

const CYCLE_VI: Readonly<Record<Cycle, string>> = {
  week: 'tuần',
  month: 'tháng',
  quarter: 'quý',
  'half-year': '6 tháng',
  year: 'năm',
  phase: 'giai đoạn',
};

/** "trước ngày 14/12/2025", "hằng tháng, trong 5 ngày làm việc sau khi hết tháng". */
export function dueInVietnamese(due: DueExpression, nameOf: NameOf): string {
  switch (due.kind) {
    case 'undated':
      return 'không nêu ngày';
    case 'before':
      return `trước ${pointInVietnamese(due.point, nameOf)}`;
    case 'through':
      return `đến hết ${pointInVietnamese(due.point, nameOf)}`;
    case 'on':
      return pointInVietnamese(due.point, nameOf);
    case 'within':
      return `trong ${withinInVietnamese(due.within)}`;
    case 'amount-after':
      return `trong ${amountInVietnamese(due.amount)} kể từ ${pointInVietnamese(due.point, nameOf)}`;
    case 'amount-before':
      return `trước ${pointInVietnamese(due.point, nameOf)} ${amountInVietnamese(due.amount)}`;
    case 'every':
      return `${EVERY_VI[due.cycle]}${due.close ? closeInVietnamese(due.close, due.cycle) : ''}`;
  }
}

export function startInVietnamese(start: StartExpression, nameOf: NameOf): string {
  const point = pointInVietnamese(start.point, nameOf);
  return start.kind === 'point' ? point : `${amountInVietnamese(start.amount)} sau ${point}`;
}

/** The name of a cycle (`2030-Q4`, `2025-W32`) as a paper says it: "quý IV/2030". What is none stays as it is. */
export function cycleInVietnamese(key: string): string {
  const [, year, week] = /^(\d{4})-W(\d{2})$/.exec(key) ?? [];
  if (week) return `tuần ${Number(week)}/${year}`;
  const parsed = parseDue(`within ${key}`);
  return parsed.ok && parsed.value.kind === 'within' ? withinInVietnamese(parsed.value.within) : key;
}

export function amountInVietnamese({ count, unit }: Amount): string {
  return `${count} ${UNIT_VI[unit]}`;
}

function pointInVietnamese(point: Point, nameOf: NameOf): string {
  switch (point.kind) {
    case 'date':
      return `ngày ${toVietnamese(point.date)}`;
    case 'month-day':
      return `ngày ${point.day}/${point.month}${point.afterPeriod ? ' sau kỳ đánh giá' : ''}`;
    case 'start-of':
      return `đầu ${momentName(point.of, nameOf)}`;
    case 'end-of':
      return `khi hết ${momentName(point.of, nameOf)}`;
    case 'moment':
      return momentName(point.moment, nameOf);
  }
}

function momentName(id: string, nameOf: NameOf): string {
  return MOMENT_VI[id] ?? nameOf(id);
}

function withinInVietnamese(within: Within): string {
  switch (within.span) {
    case 'month':
      return `tháng ${within.month}/${within.year}`;
    case 'quarter':
      return `quý ${['I', 'II', 'III', 'IV'][within.quarter - 1]}/${within.year}`;
    case 'half-year':
      return `6 tháng ${within.half === 1 ? 'đầu' : 'cuối'} năm ${within.year}`;
    case 'year':
      return `năm ${within.year}`;
  }
}

function closeInVietnamese(close: Close, cycle: Cycle): string {
  switch (close.kind) {
    case 'day-of-month': {
      const ofWhat =
        cycle === 'month' ? '' : ` của tháng cuối ${cycle === 'half-year' ? 'kỳ 6 tháng' : CYCLE_VI[cycle]}`;
      return `, ${close.strict ? 'trước' : 'đến hết'} ngày ${close.day}${ofWhat}`;
    }
    case 'day-of-year':
      return `, ${close.strict ? 'trước' : 'đến hết'} ngày ${close.day}/${close.month}`;
    case 'plus':
      return `, chậm nhất ${amountInVietnamese(close.amount)} sau khi hết ${CYCLE_VI[cycle]}`;
    case 'minus':
      return `, chậm nhất ${amountInVietnamese(close.amount)} trước khi hết ${CYCLE_VI[cycle]}`;
  }
}
