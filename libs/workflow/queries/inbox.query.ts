import { Injectable } from '@nestjs/common';
import { workingDaysBetween } from '@app/domain/calendar';
import type { PersonActing } from '@app/domain/identity';
import type { LegalDate } from '@app/domain/shared';
import { UnitOfWork, workingDays, type Tx } from '@app/platform';
import { Lifecycles } from '../door/lifecycles';
import type { MachineOrigin } from '../door/lifecycle';
import type { InboxCount, InboxLine, InboxList, InboxQuery } from './inbox.dto';

type Row = Omit<InboxLine, 'stateLabel' | 'workingDaysLeft' | 'due'> &
  MachineOrigin & { readonly due: LegalDate | null; readonly pausedSince: LegalDate | null };

const NEVER = 'infinity';

/** What is due first comes first; what has no day comes last. List and counters come from the same rows. */
const WAITING = `
  SELECT s.id, s.kind, s.title, s.unit_code AS "unitCode", s.state, s.plan, s.plan_revision AS "planRevision",
    s.machine_version AS "machineVersion", t.since, n.name AS deadline, n.due, coalesce(n.status = 'paused', false) AS paused,
    n.paused_since AS "pausedSince"
  FROM turn t JOIN subject s ON s.id = t.subject_id
    LEFT JOIN LATERAL (
      SELECT name, due, status, paused_since FROM deadline d WHERE d.subject_id = s.id AND d.status IN ('running', 'paused')
      ORDER BY d.office_id <> t.office_id, d.due, d.name LIMIT 1
    ) AS n ON true
  WHERE t.office_id = $1 AND t.role = $2`;

/** *Việc cần làm*: every subject of any kind whose turn is the asking person's chair. */
@Injectable()
export class Inbox {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly lifecycles: Lifecycles,
  ) {}

  of(actor: PersonActing, { kind, after, limit = 50 }: InboxQuery): Promise<InboxList> {
    const { officeId, role } = actor;
    return this.unitOfWork.read(actor, async (tx) => {
      const [afterDue, afterId] = after?.split('_') ?? [null, null];
      const rows = await tx.manager.query<Row[]>(
        `SELECT * FROM (${WAITING}) AS w WHERE ($3::text IS NULL OR kind = $3)
           AND ($4::date IS NULL OR (coalesce(due, '${NEVER}'), id) > ($4::date, $5::uuid))
         ORDER BY coalesce(due, '${NEVER}'), id LIMIT $6`,
        [officeId, role, kind ?? null, afterDue, afterId, limit + 1],
      );
      const counts = await tx.manager.query<InboxCount[]>(
        `SELECT kind, state, count(*) AS count FROM (${WAITING}) AS w GROUP BY kind, state ORDER BY kind, state`,
        [officeId, role],
      );
      const shown = rows.slice(0, limit);
      const last = rows.length > limit ? shown.at(-1) : undefined;
      return {
        items: await this.lines(tx, shown),
        next: last ? `${last.due ?? NEVER}_${last.id}` : null,
        total: counts.filter((one) => !kind || one.kind === kind).reduce((sum, { count }) => sum + count, 0),
        counts,
      };
    });
  }

  private async lines(tx: Tx, rows: readonly Row[]): Promise<InboxLine[]> {
    const calendar = await workingDays(tx);
    const lines: InboxLine[] = [];
    for (const { plan, planRevision, machineVersion, pausedSince, ...row } of rows) {
      const lifecycle = this.lifecycles.of(row.kind);
      const labels =
        (await lifecycle.labelsFor?.(tx, { id: row.id, plan, planRevision, machineVersion })) ?? lifecycle.labels;
      lines.push({
        ...row,
        stateLabel: labels.states[row.state] ?? row.state,
        workingDaysLeft: row.due && workingDaysBetween(pausedSince ?? tx.today, row.due, calendar),
      });
    }
    return lines;
  }
}
