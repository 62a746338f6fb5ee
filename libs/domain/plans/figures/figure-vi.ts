import { wholeInVietnamese } from '@app/domain/criteria';
import { parseLegalDate, toVietnamese } from '@app/domain/shared';
import type { FigureValue } from '../shape/indicator';

/** A figure as a paper prints it: `1.200`, `0,5`, `có`, `05/11/2024`, a grade as the plan calls it; nothing where nobody gave it. */
export function figureInVietnamese(value: FigureValue | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'có' : 'không';
  if (typeof value === 'number') return numberInVietnamese(value);
  const day = parseLegalDate(value);
  return day ? toVietnamese(day) : value;
}

function numberInVietnamese(value: number): string {
  const [whole = '', fraction] = String(value).split('.');
  return wholeInVietnamese(Number(whole)) + (fraction === undefined ? '' : `,${fraction}`);
}
