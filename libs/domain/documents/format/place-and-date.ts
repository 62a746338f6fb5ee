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

/** Names of communes in our territory data that are surely those of persons; the name alone does not tell a rule (mục II.4). */
const PERSONS: ReadonlySet<string> = new Set(
  (
    'Chu Văn An, Dương Minh Châu, Đặng Thùy Trâm, Hà Huy Tập, Hai Bà Trưng, Hoàng Hoa Thám, Hoàng Văn Thụ, Hồ Thị Kỷ, Hồ Đắc Kiện, Kim Đồng, ' +
    'Lê Chân, Lê Đại Hành, Lê Ích Mộc, Lê Lợi, Lê Quý Đôn, Lê Thanh Nghị, Lương Thế Trân, Lương Văn Tri, Lý Bôn, Lý Thường Kiệt, ' +
    'Lý Văn Lâm, Ngô Mây, Ngô Quyền, Nguyễn Bỉnh Khiêm, Nguyễn Du, Nguyễn Đại Năng, Nguyễn Huệ, Nguyễn Lương Bằng, Nguyễn Nghiêm, ' +
    'Nguyễn Phích, Nguyễn Trãi, Nguyễn Văn Linh, Nguyễn Việt Khái, Phạm Ngũ Lão, Phạm Sư Mạnh, Phan Đình Phùng, Phan Ngọc Hiển, ' +
    'Quang Trung, Tạ An Khương, Tô Hiệu, Trần Hưng Đạo, Trần Lãm, Trần Liễu, Trần Nhân Tông, Trần Phán, Trần Phú, Trần Văn Thời, ' +
    'Trương Quang Trọng'
  ).split(', '),
);

/** @param unit full name, `Xã Đặng Thùy Trâm`; the older spelling `Thuỳ` is the same name */
export function isNamedAfterPerson(unit: string): boolean {
  return PERSONS.has(placeName(unit.normalize('NFC')).replace(/uỳ/gu, 'ùy'));
}
