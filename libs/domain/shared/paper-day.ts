import { legalDate, type LegalDate } from './legal-date';

/**
 * The first day that a paper entered here may bear. No office, person in office or period that this product knows is older, and papers that
 * a dossier rests on may be years old (a model set up long ago), so it is no day of the plan: it only catches a slip of the hand, `0025` for `2025`.
 */
export const EARLIEST_PAPER: LegalDate = legalDate('1990-01-01');

/** Why a paper cannot bear that day; null when it can. */
export function impossiblePaperDay(day: LegalDate, today: LegalDate): 'future' | 'too-old' | null {
  if (day > today) return 'future';
  return day < EARLIEST_PAPER ? 'too-old' : null;
}
