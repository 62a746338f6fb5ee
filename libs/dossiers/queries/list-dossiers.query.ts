import { Injectable } from '@nestjs/common';
import { workingDaysBetween } from '@app/domain/calendar';
import { DOSSIER_STATES, dossierStateLabels, type DossierState } from '@app/domain/dossiers';
import type { PersonActing } from '@app/domain/identity';
import type { LegalDate } from '@app/domain/shared';
import { searched, UnitOfWork, workingDays } from '@app/platform';
import type { DossierLine, DossierList, ListDossiersQuery } from './list-dossiers.dto';

type Row = Omit<DossierLine, 'stateLabel' | 'workingDaysLeft' | 'due' | 'paused'> & {
  readonly due: LegalDate | null;
  readonly pausedSince: LegalDate | null;
};

interface Answer {
  readonly items: Row[];
  readonly counts: Partial<Record<DossierState, number>>;
}

/**
 * List and counters come from one statement, so a tab can never show a number that its list does not have. Of a unit that
 * has asked once more the later dossier; the earlier one stands on its page. `$1` is the period, `$2` the
 * track, `$3` the searched text, `$4` and `$5` office and role for *mine*, `$6` the state, `$7` the last row of the page before.
 */
const LIST = `
  WITH base AS (
    SELECT d.id, d.code, d.unit_code, d.unit_name, s.state, d.track, d.late, d.sent_on
    FROM dossier d JOIN subject s ON s.id = d.id
    WHERE d.current AND ($1::uuid IS NULL OR d.period_id = $1) AND ($2::text IS NULL OR d.track = $2)
      AND ($3::text IS NULL OR folded(d.unit_name) LIKE '%' || folded($3) || '%' OR lower(d.code) LIKE '%' || lower($3) || '%' OR d.unit_code = $3)
      AND ($4::text IS NULL OR EXISTS (SELECT 1 FROM turn t WHERE t.subject_id = d.id AND t.office_id = $4 AND t.role = $5))
  ), page AS (
    SELECT * FROM base WHERE ($6::text IS NULL OR state = $6)
      AND ($7::uuid IS NULL OR (unit_code, id) > (SELECT d.unit_code, d.id FROM dossier d WHERE d.id = $7))
    ORDER BY unit_code, id LIMIT $8
  )
  SELECT
    coalesce((SELECT jsonb_object_agg(state, count) FROM (SELECT state, count(*) AS count FROM base GROUP BY state) AS c), '{}') AS counts,
    coalesce((SELECT jsonb_agg(jsonb_build_object(
      'id', p.id, 'code', p.code, 'unitCode', p.unit_code, 'unitName', p.unit_name, 'state', p.state, 'track', p.track, 'late', p.late,
      'sentOn', p.sent_on, 'due', n.due, 'pausedSince', n.paused_since,
      'waitingFor', ARRAY(SELECT DISTINCT o.name FROM turn t JOIN office o ON o.id = t.office_id WHERE t.subject_id = p.id ORDER BY o.name)
    ) ORDER BY p.unit_code, p.id)
    FROM page p LEFT JOIN LATERAL (
      SELECT due, paused_since FROM deadline WHERE subject_id = p.id AND status IN ('running', 'paused')
      ORDER BY status = 'paused', due, name LIMIT 1
    ) AS n ON true), '[]') AS items`;

@Injectable()
export class ListDossiers {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  of(
    actor: PersonActing,
    { period, state, track, q, mine, after, limit = 50 }: ListDossiersQuery,
  ): Promise<DossierList> {
    return this.unitOfWork.read(actor, async (tx) => {
      const [{ items, counts }] = await tx.manager.query<[Answer]>(LIST, [
        period ?? null,
        track ?? null,
        searched(q),
        mine ? actor.officeId : null,
        actor.role,
        state ?? null,
        after ?? null,
        limit + 1,
      ]);
      const calendar = await workingDays(tx);
      const lines = items.slice(0, limit).map(({ pausedSince, ...row }) => ({
        ...row,
        paused: pausedSince !== null,
        stateLabel: dossierStateLabels[row.state],
        workingDaysLeft: row.due && workingDaysBetween(pausedSince ?? tx.today, row.due, calendar),
      }));
      return {
        items: lines,
        next: items.length > limit ? (lines.at(-1)?.id ?? null) : null,
        total: state ? (counts[state] ?? 0) : Object.values(counts).reduce((sum, count) => sum + count, 0),
        counts: DOSSIER_STATES.flatMap((one) => {
          const count = counts[one];
          return count ? { state: one, label: dossierStateLabels[one], count } : [];
        }),
      };
    });
  }
}
