import { toVietnamese } from '@app/domain/shared';
import type { Point } from '@app/domain/calendar';
import type { Basis } from './basis';
import type { Change } from './change';
import type { Names } from './explain-vi';
import type { Baseline } from './facts';
import type { Comparison, Test, TestNumber } from './test';

const COMPARISONS: Readonly<Record<Comparison, string>> = {
  exactly: 'bằng',
  below: 'dưới',
  'at-most': 'không quá',
  'at-least': 'ít nhất',
  'more-than': 'trên',
};

/** "ít nhất 20 %", "từ 0,1 % đến dưới 0,5 %". */
export function testInVietnamese(test: Test): string {
  if (test.cmp !== 'from-to') return `${COMPARISONS[test.cmp]} ${numberInVietnamese(test.than)}`;
  return `từ ${numberInVietnamese(test.from)} đến ${test.below ? 'dưới ' : ''}${numberInVietnamese(test.to)}`;
}

/** " (yêu cầu ít nhất 20 %)". */
export function required(test: Test | undefined): string {
  return test ? ` (yêu cầu ${testInVietnamese(test)})` : '';
}

/** "giảm ít nhất 5 %", "thấp hơn". */
export function changeInVietnamese(change: Change): string {
  switch (change.kind) {
    case 'lower':
      return 'thấp hơn';
    case 'not-higher':
      return 'không cao hơn';
    case 'down':
      return `giảm ${testInVietnamese(change.by)}`;
    case 'up':
      return `tăng ${testInVietnamese(change.by)}`;
  }
}

export const BASELINE_VI: Readonly<Record<Baseline, string>> = {
  registration: 'khi đăng ký',
  'previous-period': 'kỳ trước',
  'previous-year': 'năm trước',
};

export const baselineInVietnamese = (baseline: Baseline, names: Pick<Names, 'baseline'>): string =>
  names.baseline?.(baseline) ?? BASELINE_VI[baseline];

export function text(value: string | number | undefined): string {
  return String(value ?? '');
}

/** As a Vietnamese paper prints it: `0,05 %`, `2/3`, `3.000`. */
export function numberInVietnamese({ n, d, written }: TestNumber): string {
  if (written === 'ratio') return `${n}/${d}`;
  const scale = written === 'percent' ? d / 100 : d;
  const places = String(scale).length - 1; // the denominator is a power of ten
  const digits = String(n).padStart(places + 1, '0');
  const whole = wholeInVietnamese(Number(digits.slice(0, digits.length - places)));
  const number = places === 0 ? whole : `${whole},${digits.slice(-places)}`;
  return written === 'percent' ? `${number} %` : number;
}

/** `50000` is printed `50.000`. */
export function wholeInVietnamese(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, '.');
}

/** "từ 01/08/2025 đến ngày xác nhận"; nothing for a count of one day. */
export function windowInVietnamese(basis: Basis | undefined, momentName: (id: string) => string): string | undefined {
  if (basis?.kind === 'over-period') return 'trong kỳ đánh giá';
  if (basis?.kind !== 'over') return undefined;
  return `từ ${pointInVietnamese(basis.from, momentName)} đến ${pointInVietnamese(basis.to, momentName)}`;
}

/** The same, and the day of a count of one day: "tại thời điểm đánh giá". */
export function basisInVietnamese(basis: Basis, momentName: (id: string) => string): string {
  if (basis.kind === 'at') return `tại ${momentName(basis.moment)}`;
  return windowInVietnamese(basis, momentName) ?? 'chưa nêu khoảng thời gian';
}

function pointInVietnamese(point: Point, momentName: (id: string) => string): string {
  switch (point.kind) {
    case 'date':
      return toVietnamese(point.date);
    case 'month-day':
      return `${point.day}/${point.month}`;
    case 'start-of':
      return `đầu ${momentName(point.of)}`;
    case 'end-of':
      return `hết ${momentName(point.of)}`;
    case 'moment':
      return momentName(point.moment);
  }
}
