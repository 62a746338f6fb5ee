import { Injectable } from '@nestjs/common';
import type { AnyMachineSnapshot } from 'xstate';
import { workingDaysBetween, type WorkingCalendar } from '@app/domain/calendar';
import { refusal, toVietnamese, type LegalDate } from '@app/domain/shared';
import { actsFor, sentence, type Sentences, type SubjectFacts } from '@app/domain/workflow';
import { actLabel } from '../door/act-label';
import { workingDays, type Tx } from '@app/platform';
import type { Lifecycle, LifecycleLabels } from '../door/lifecycle';
import { Subject } from '../persistence/subject.entity';
import type { ActView, DeadlineView, HistoryLine, MovedDue, SubjectView, TurnView } from './subject-view';

/** Tells where a subject is, whose turn it is, by when, and what the asking person can do or why not: from the same tables as the door. */
@Injectable()
export class DescribeSubject {
  async view<Row, Facts extends SubjectFacts>(
    tx: Tx,
    lifecycle: Lifecycle<Row, Facts>,
    subject: Subject,
    facts: Facts,
  ): Promise<SubjectView> {
    const machine = await lifecycle.machine(tx, subject);
    const snapshot = machine.restoreSnapshot(subject.snapshot as never, undefined as never) as AnyMachineSnapshot;
    const calendar = await workingDays(tx);
    const turns = await this.turns(tx, subject.id);
    const deadlines = await this.deadlines(tx, subject.id, { calendar, sentences: lifecycle.sentences });
    const labels = await labelsOf(tx, lifecycle, subject);
    const label = labels.states[subject.state] ?? subject.state;
    return {
      id: subject.id,
      kind: subject.kind,
      title: subject.title,
      version: subject.version,
      state: { code: subject.state, label, sentence: whereItStands(label, turns, deadlines) },
      turns,
      deadlines,
      acts: this.acts(tx, lifecycle, snapshot, facts),
    };
  }

  async history<Row, Facts extends SubjectFacts>(
    tx: Tx,
    lifecycle: Lifecycle<Row, Facts>,
    subjectId: string,
  ): Promise<HistoryLine[]> {
    const rows = await tx.manager.query<
      (Omit<HistoryLine, 'label' | 'reason'> & { payload: { reason?: string } | null; planRevision: number })[]
    >(
      `SELECT seq, at, act, actor_kind = 'person' AS "byPerson", on_behalf_of AS "onBehalfOf", state_from AS "from", state_to AS "to", hash, payload, plan_revision AS "planRevision",
         concat_ws(', ', coalesce(actor_title, actor_name), actor_office) AS actor
       FROM event WHERE subject_id = $1 ORDER BY seq`,
      [subjectId],
    );
    const labels = await labelsOf(tx, lifecycle, await tx.manager.findOneByOrFail(Subject, { id: subjectId }));
    const state = (code: string): string => labels.states[code] ?? code;
    return rows.map(({ payload, planRevision, ...row }) => ({
      ...row,
      from: row.from === null ? null : state(row.from),
      to: state(row.to),
      label: actLabel(lifecycle.labels, row.act, planRevision),
      reason: payload?.reason ?? null,
    }));
  }

  private acts<Row, Facts extends SubjectFacts>(
    tx: Tx,
    lifecycle: Lifecycle<Row, Facts>,
    snapshot: AnyMachineSnapshot,
    facts: Facts,
  ): ActView[] {
    return actsFor(snapshot, lifecycle.acts, facts, { actor: tx.actor, today: tx.today, event: null }).map(
      ({ reasons, ...answer }) => ({
        ...answer,
        label: lifecycle.labels.acts[answer.act] ?? answer.act,
        reasons: reasons.map((reason) => ({ code: reason.code, text: sentence(reason, lifecycle.sentences) })),
      }),
    );
  }

  private turns(tx: Tx, subjectId: string): Promise<TurnView[]> {
    return tx.manager.query<TurnView[]>(
      `SELECT t.office_id AS office, o.name AS "officeName", t.role, t.since FROM turn t JOIN office o ON o.id = t.office_id
       WHERE t.subject_id = $1 ORDER BY t.since, t.office_id`,
      [subjectId],
    );
  }

  /** What runs comes before what stands still: the first one is that of whoever has the turn. */
  private async deadlines(
    tx: Tx,
    subjectId: string,
    { calendar, sentences }: { calendar: WorkingCalendar; sentences: Sentences },
  ): Promise<DeadlineView[]> {
    const rows = await tx.manager.query<OpenDeadline[]>(
      `SELECT name, due, status, office_id AS office, paused_for AS "pausedFor", paused_since AS since, paused_until AS until,
         coalesce((SELECT jsonb_agg(jsonb_build_object('from', m.due_from, 'to', m.due_to, 'at', m.at, 'reason', coalesce(c.reason, m.reason)) ORDER BY m.at DESC, m.id DESC)
           FROM deadline_move m LEFT JOIN calendar_change c ON c.id = m.calendar_change_id WHERE m.deadline_id = deadline.id), '[]') AS moves
       FROM deadline WHERE subject_id = $1 AND status IN ('running', 'paused') ORDER BY status = 'paused', due, name`,
      [subjectId],
    );
    return rows.map(({ name, due, status, office, pausedFor, since, until, moves }) => ({
      name,
      due,
      office,
      moves: moves.map((move) => ({ ...move, at: new Date(move.at) })),
      workingDaysLeft: workingDaysBetween(since ?? tx.today, due, calendar),
      status: status === 'running' && tx.today > due ? 'overdue' : status,
      pause:
        pausedFor && since
          ? { text: sentence(refusal(pausedFor, { since, ...(until && { until }) }), sentences), since, until }
          : null,
    }));
  }
}

interface OpenDeadline {
  readonly name: string;
  readonly due: LegalDate;
  readonly status: 'running' | 'paused';
  readonly office: string;
  readonly pausedFor: string | null;
  readonly since: LegalDate | null;
  readonly until: LegalDate | null;
  /** times as JSON has them */
  readonly moves: readonly (Omit<MovedDue, 'at'> & { readonly at: string })[];
}

async function labelsOf<Row, Facts extends SubjectFacts>(
  tx: Tx,
  lifecycle: Lifecycle<Row, Facts>,
  subject: Subject,
): Promise<LifecycleLabels> {
  return (await lifecycle.labelsFor?.(tx, subject)) ?? lifecycle.labels;
}

function whereItStands(label: string, turns: readonly TurnView[], deadlines: readonly DeadlineView[]): string {
  const offices = [...new Set(turns.map(({ officeName }) => officeName))];
  const waiting = offices.length > 0 ? `; đang chờ ${offices.join(', ')}` : '';
  const [nearest] = deadlines;
  return `${label}${waiting}${nearest ? `, ${howLong(nearest)}` : ''}.`;
}

function howLong({ due, workingDaysLeft, status }: DeadlineView): string {
  const day = toVietnamese(due as LegalDate);
  if (status === 'paused') return `tạm dừng tính thời hạn (hạn ${day})`;
  if (status === 'overdue') return `quá hạn ${-workingDaysLeft} ngày làm việc (hạn ${day})`;
  return workingDaysLeft === 0 ? `hạn cuối hôm nay (${day})` : `còn ${workingDaysLeft} ngày làm việc (hạn ${day})`;
}
