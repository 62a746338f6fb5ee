import type { PlanRevision } from './shape/plan-revision';

/**
 * A clause as people cite it: one whose first word is the id of a source names that paper (`qd-28 Điều 6` → `28/2025/QĐ-TTg, Điều 6`), any other
 * belongs to the plan's own paper and stays as it is. Several are joined by a semicolon.
 */
export function clauseInVietnamese({ sources }: Pick<PlanRevision, 'sources'>, clause: string): string {
  return clause
    .split(';')
    .map((part) => {
      const [first = '', ...rest] = part.trim().split(' ');
      const source = sources.find(({ id }) => id === first);
      return source ? [source.ref, rest.join(' ')].filter((word) => word !== '').join(', ') : part.trim();
    })
    .join('; ');
}
