import { formatDate } from './date';
import { formatNumber } from './number';

/** A count, a day, a yes or no, a grade or the number of a paper: what an indicator of the plan takes. */
export type FigureValue = number | boolean | string;

/** `1.234`, `Có`, `05/11/2024`, or the word itself. */
export function formatFigure(value: FigureValue): string {
  if (typeof value === 'number') return formatNumber(value);
  if (typeof value === 'boolean') return value ? 'Có' : 'Không';
  return /^\d{4}-\d{2}-\d{2}$/.test(value) ? formatDate(value) : value;
}
