import { earliest, yearOf, type LegalDate } from '@app/domain/shared';

/**
 * The year that the minutes name: of a council that meets in January the one whose period has ended, or decision and minutes would speak of
 * different years; of one that meets while the period lasts its own, for a plan of two years may recognise in each.
 */
export const yearOfMinutes = (meetsOn: LegalDate, periodEnds: LegalDate): number =>
  yearOf(earliest(meetsOn, periodEnds));
