import type { PlanRevision, Source } from './shape/plan-revision';

/** `III.2.1`, `IV (kinh phí)`, `2`: a number alone, which papers cite with the word "mục" before it. */
const NUMBERED = /^(?:[IVX]+|\d+)(?=[. (]|$)/;

/**
 * A clause as people cite it: one whose first word is the id of a source names that paper (`qd-28 Điều 6` → `28/2025/QĐ-TTg, Điều 6`), any other
 * belongs to the plan's own paper (`II.1` → `mục II.1`). Several are joined by a semicolon.
 */
export function clauseInVietnamese(
  { sources }: { sources: readonly Pick<Source, 'id' | 'ref'>[] },
  clause: string,
): string {
  return clause
    .split(';')
    .map((part) => {
      const [first = '', ...rest] = part.trim().split(' ');
      const source = sources.find(({ id }) => id === first);
      return source
        ? [source.ref, placeIn(rest.join(' '))].filter((word) => word !== '').join(', ')
        : placeIn(part.trim());
    })
    .join('; ');
}

/** The same where a clause may be missing. */
export const clauseOrNull = (plan: Pick<PlanRevision, 'sources'>, clause: string | null | undefined): string | null =>
  clause ? clauseInVietnamese(plan, clause) : null;

const placeIn = (place: string): string => (NUMBERED.test(place) ? `mục ${place}` : place);
