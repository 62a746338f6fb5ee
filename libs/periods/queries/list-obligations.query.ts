import { Injectable } from '@nestjs/common';
import { workingDaysBetween } from '@app/domain/calendar';
import type { PersonActing } from '@app/domain/identity';
import { obligationStates } from '@app/domain/periods';
import type { LegalDate } from '@app/domain/shared';
import { searched, UnitOfWork, workingDays } from '@app/platform';
import type { ListObligationsQuery, ObligationCounters, ObligationLine, ObligationList } from './list-obligations.dto';

type Row = Omit<ObligationLine, 'stateLabel' | 'workingDaysLeft'>;

/** The day that counts, as in the rules: that for sending again when a report was returned. */
const DUE = `coalesce(o.resend_until, o.due)`;

const FILTERED = `
  FROM obligation o JOIN subject s ON s.id = o.id JOIN office f ON f.id = o.owing_office
  WHERE ($1::uuid IS NULL OR o.period_id = $1) AND ($2::text IS NULL OR o.code = $2) AND ($3::text IS NULL OR o.occurrence = $3)
    AND ($4::text IS NULL OR o.owing_office = $4) AND ($5::text IS NULL OR o.unit_code = $5)
    AND (NOT $6::boolean OR o.late OR s.state = 'overdue')
    AND CASE $7::text
      WHEN 'turn' THEN EXISTS (SELECT 1 FROM turn t WHERE t.subject_id = o.id AND t.office_id = $8 AND t.role = $9)
      WHEN 'owing' THEN o.owing_office = $8
      WHEN 'accepting' THEN o.accept_office = $8
      ELSE $8::text IS NOT NULL AND $9::text IS NOT NULL END
    AND ($10::text IS NULL OR folded(concat_ws(' ', s.title, f.name)) LIKE '%' || folded($10) || '%')`;

/** Obligations, the nearest day first; those without a day last. The wall tells a commune of its own. */
@Injectable()
export class ListObligations {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  run(actor: PersonActing, query: ListObligationsQuery): Promise<ObligationList> {
    const limit = query.limit ?? 50;
    const filters = [
      query.period ?? null,
      query.obligation ?? null,
      query.occurrence ?? null,
      query.office ?? null,
      query.unit ?? null,
      query.late === 'true',
      query.view ?? 'all',
      actor.officeId,
      actor.role,
      searched(query.q),
    ];
    const [afterDue, afterId] = query.after?.split('_') ?? [null, null];
    return this.unitOfWork.read(actor, async (tx) => {
      const rows = await tx.manager.query<Row[]>(
        `SELECT o.id, s.title, o.code AS obligation, o.occurrence, o.owing_office AS "owingOffice", f.name AS "owingOfficeName",
           o.accept_office AS "acceptOffice", o.unit_code AS "unitCode", s.state, o.opens, ${DUE} AS due, o.sent_at AS "sentAt", o.late, s.version
         ${FILTERED} AND ($11::text IS NULL OR s.state = $11)
           AND ($12::date IS NULL OR (coalesce(${DUE}, 'infinity'), o.id) > ($12::date, $13::uuid))
         ORDER BY coalesce(${DUE}, 'infinity'), o.id LIMIT $14`,
        [...filters, query.state ?? null, afterDue, afterId, limit + 1],
      );
      const [counters] = await tx.manager.query<[ObligationCounters]>(`SELECT ${COUNTED} ${FILTERED}`, filters);
      const calendar = await workingDays(tx);
      const items = rows.slice(0, limit).map((row) => ({
        ...row,
        stateLabel: obligationStates[row.state] ?? row.state,
        workingDaysLeft: row.due === null ? null : workingDaysBetween(tx.today, row.due as LegalDate, calendar),
      }));
      const last = rows.length > limit ? items.at(-1) : undefined;
      const { open, overdue, sent, returned, accepted, dropped } = counters;
      const total = query.state ? counters[query.state] : open + overdue + sent + returned + accepted + dropped;
      return { items, next: last ? `${last.due ?? 'infinity'}_${last.id}` : null, total, counters };
    });
  }
}

const COUNTED = [
  ...['open', 'overdue', 'sent', 'returned', 'accepted', 'dropped'].map(
    (state) => `count(*) FILTER (WHERE s.state = '${state}') AS ${state}`,
  ),
  `count(*) FILTER (WHERE o.late) AS late`,
].join(', ');
