import type { Schemas } from '@app/api-client';
import { formatNumber } from '../../format/number';

type Bounds = Pick<Schemas['TargetView'], 'least' | 'most'>;

/** What a target needs, as words that follow "Cần": `ít nhất 20`, `không quá 323`, `đúng 4`, `từ 306 đến 323`. Null: nothing bounds it. */
export function neededWords({ least, most }: Bounds, of?: number): string | null {
  // a share of nothing needs nothing yet
  if (of === 0 && least === 0) return null;
  if (least === null) return most === null ? null : `không quá ${formatNumber(most)}`;
  if (most === null) return `ít nhất ${formatNumber(least)}`;
  // "từ 5 đến 4": no whole number fits, and the plan's own words stand beside it
  if (least > most) return null;
  if (least !== most) return `từ ${formatNumber(least)} đến ${formatNumber(most)}`;
  return `${least === of ? 'đủ' : 'đúng'} ${formatNumber(least)}`;
}

/** How a figure stands to its earlier self: `giảm 17`, `tăng 3`, `bằng`. */
export function changeWords(actual: number, before: number): string {
  if (actual === before) return 'không thay đổi';
  return actual < before ? `giảm ${formatNumber(before - actual)}` : `tăng ${formatNumber(actual - before)}`;
}
