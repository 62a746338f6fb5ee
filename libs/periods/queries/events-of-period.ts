import type { PersonActing } from '@app/domain/identity';
import { mayTell, type PeriodFacts } from '@app/domain/periods';
import type { PlanRevision } from '@app/domain/plans';
import { inVietnamese, type LegalDate } from '@app/domain/shared';
import type { Tx } from '@app/platform';
import type { PeriodEventView } from './period-page.dto';

interface EventsAsked {
  readonly actor: PersonActing;
  readonly id: string;
  readonly plan: PlanRevision;
  readonly facts: PeriodFacts;
}

interface Entry {
  readonly event: string;
  readonly on: LegalDate;
  readonly documentId: string | null;
  readonly paper: string | null;
  readonly reason: string | null;
  readonly by: string | null;
  readonly at: Date;
  readonly carried: boolean;
}

/** The events of a period's plan, with all that was ever told of each: a corrected entry stays readable. */
export async function eventsOfPeriod(tx: Tx, { actor, id, plan, facts }: EventsAsked): Promise<PeriodEventView[]> {
  const told = await entriesOf(tx, id);
  return plan.events.map((event) => {
    const entries = told.filter((one) => one.event === event.id);
    const [now] = entries;
    const waiting = facts.telling.find((one) => one.event === event.id);
    const correctable = facts.told.find((one) => one.event === event.id);
    return {
      event: event.id,
      label: inVietnamese(event.label),
      on: now?.on ?? (event.happened !== undefined && event.happened <= tx.today ? event.happened : null),
      stated: event.happened ?? null,
      documentId: now?.documentId ?? null,
      paper: now?.paper ?? null,
      toldBy: waiting?.officeLabel || null,
      mayTell: waiting !== undefined && mayTell(actor, waiting, facts.closers),
      mayCorrect: correctable !== undefined && mayTell(actor, correctable, facts.closers),
      entries: entries.map(({ on, paper, by, at, carried, reason }) => ({ on, paper, by, at, carried, reason })),
    };
  });
}

/** Newest first. Who and when stand in the step of the history that wrote each; of what was carried over, who told it there and when it came here. */
function entriesOf({ manager }: Tx, periodId: string): Promise<Entry[]> {
  return manager.query<Entry[]>(
    `SELECT e.event, e.on_day AS "on", e.document_id AS "documentId", e.paper, e.correction_reason AS reason, h.at, h.act IN ('event-known', 'event-corrected') AS carried,
       CASE WHEN h.actor_kind = 'person' THEN concat_ws(', ', coalesce(h.actor_title, h.actor_name), h.actor_office) ELSE h.on_behalf_of END AS by
     FROM period_event e JOIN event h ON h.subject_id = e.period_id AND h.seq = e.seq
     WHERE e.period_id = $1 ORDER BY e.seq DESC`,
    [periodId],
  );
}
