import { monthOf, yearOf, type LegalDate } from '@app/domain/shared';

const GAP = '\u00a0'.repeat(6);

/** Ô 4: `Quảng Ngãi, ngày 23 tháng 7 năm 2025`; without a date its parts stay open (NĐ 30/2020, Phụ lục I, mục II.4). */
export function placeAndDate(place: string, date: LegalDate | undefined): string {
  return `${place}, ${date === undefined ? openDate() : longDate(date)}`;
}

/**
 * `ngày 05 tháng 02 năm 2026`, `ngày 23 tháng 7 năm 2025`: days below 10 and the months 1 and 2 get a leading zero, the other
 * months do not (mục II.4). The zero keeps anybody from writing a 1 before it.
 */
export function longDate(date: LegalDate): string {
  return `ngày ${dayText(date)} tháng ${monthText(date)} năm ${yearOf(date)}`;
}

/** `23/7/2025`, `05/02/2026`: the same zeros, for tables and running text. */
export function shortDate(date: LegalDate): string {
  return `${dayText(date)}/${monthText(date)}/${yearOf(date)}`;
}

/** A date to be filled in by hand. */
export function openDate(): string {
  return `ngày${GAP}tháng${GAP}năm${GAP}`;
}

function dayText(date: LegalDate): string {
  return date.slice(8, 10);
}

function monthText(date: LegalDate): string {
  const month = monthOf(date);
  return month <= 2 ? `0${month}` : String(month);
}

/**
 * Địa danh of an office of this unit: `Xã Sơn Tây Thượng` → `Sơn Tây Thượng`. The kind stays before a name made of digits, and
 * before the name of a person or an event (`Xã Đặng Thùy Trâm`), which nobody can tell from the name alone (mục II.4).
 */
export function placeName(unit: string, namedAfterPersonOrEvent = false): string {
  const name = unit.replace(/^(tỉnh|thành phố|xã|phường|đặc khu)\s+/iu, '');
  return namedAfterPersonOrEvent || /^\d/u.test(name) ? unit : name;
}
