import { parseLegalDate, toVietnamese } from '@app/domain/shared';
import type { FigureValue } from '../shape/indicator';

/** A figure as a paper prints it: `12`, `có`, `05/11/2024`, a grade as the plan calls it; nothing where nobody gave it. */
export function figureInVietnamese(value: FigureValue | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'có' : 'không';
  if (typeof value === 'number') return String(value);
  const day = parseLegalDate(value);
  return day ? toVietnamese(day) : value;
}
