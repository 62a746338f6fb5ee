const whole = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 0 });
const tenths = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 1 });

/** `1234.5` → `1.234,5` */
export const formatNumber = (value: number): string => (Number.isInteger(value) ? whole : tenths).format(value);

/** 21 of 96 → `21,9 %`, never broken before its sign; null when there is nothing to divide by. */
export const formatShare = (numerator: number, denominator: number): string | null =>
  denominator === 0 ? null : `${tenths.format((100 * numerator) / denominator)}\u00a0%`;

/** Bytes → `340 KB`, `2,4 MB` */
export function formatSize(bytes: number): string {
  if (bytes < 1024) return `${bytes} byte`;
  if (bytes < 1024 * 1024) return `${whole.format(bytes / 1024)} KB`;
  return `${tenths.format(bytes / 1024 / 1024)} MB`;
}

export type Typed = { ok: true; value: number | null } | { ok: false; why: string };

/** What a person typed as a count: digits, with dots or blanks between thousands (`1.234`). Empty is null. */
export function parseCount(typed: string): Typed {
  const text = typed.trim();
  if (text === '') return { ok: true, value: null };
  if (/^-/.test(text)) return { ok: false, why: 'Không được là số âm' };
  if (/^\d+,\d+$/.test(text)) return { ok: false, why: 'Phải là số nguyên, không có phần lẻ' };
  if (!/^\d+$/.test(text) && !/^\d{1,3}([. ]\d{3})+$/.test(text)) {
    return { ok: false, why: 'Chỉ nhập chữ số, ví dụ 1.234' };
  }
  const value = Number(text.replace(/[. ]/g, ''));
  return value > 999_999_999 ? { ok: false, why: 'Số quá lớn' } : { ok: true, value };
}
