import type { LegalDate } from '@app/domain/shared';

/** Mã hồ sơ: province and unit, day of arrival, số đến: `H51.21361-251114-0007` (docs/practice.md 14). */
export function dossierCode(
  place: { provinceCode: string; unitCode: string },
  day: LegalDate,
  arrivalNumber: number,
): string {
  const yymmdd = day.slice(2).replaceAll('-', '');
  return `H${place.provinceCode}.${place.unitCode}-${yymmdd}-${String(arrivalNumber).padStart(4, '0')}`;
}
