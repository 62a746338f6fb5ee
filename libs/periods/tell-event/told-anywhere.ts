import type { LegalDate } from '@app/domain/shared';
import type { Tx } from '@app/platform';
import type { Period } from '../persistence/period.entity';

/** What somebody has said of an event, in whichever period of the plan. */
export interface ToldAnywhere {
  readonly event: string;
  readonly on: LegalDate;
  readonly paper: string;
  /** null: told for the first time */
  readonly because: string | null;
  /** code of the period in which it was said */
  readonly period: string;
}

/**
 * The last word on each of these events by a person, in all periods of the plan. Asked for when it is carried over and not sent along: two words in
 * quick succession, or in two periods at once, would otherwise overtake each other, and periods would end with different days.
 */
export function toldAnywhere(
  { manager }: Tx,
  { plan, provinceCode }: Pick<Period, 'plan' | 'provinceCode'>,
  events: readonly string[],
): Promise<ToldAnywhere[]> {
  return manager.query<ToldAnywhere[]>(
    `SELECT DISTINCT ON (e.event) e.event, e.on_day AS "on", e.paper, e.correction_reason AS because, p.code AS period
     FROM period_event e JOIN period p ON p.id = e.period_id JOIN event h ON h.subject_id = e.period_id AND h.seq = e.seq
     WHERE p.plan = $1 AND p.province_code = $2 AND e.event = ANY ($3) AND h.act IN ('tell-event', 'correct-event') AND e.paper IS NOT NULL
     ORDER BY e.event, h.at DESC, h.recorded_at DESC`,
    [plan, provinceCode, events],
  );
}
