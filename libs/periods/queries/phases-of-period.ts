import { blockedBy, type PeriodContext } from '@app/domain/periods';
import { clauseOrNull, phaseDates, seatHolder, type PlanRevision } from '@app/domain/plans';
import { inVietnamese } from '@app/domain/shared';
import { workingDays, type Tx } from '@app/platform';
import type { Period } from '../persistence/period.entity';
import { yearOfPeriod } from '../year-of-period';
import type { BlockedBy, OwedAtGate, PhaseView, StillOwed } from './period-page.dto';

interface RunningPeriod {
  readonly period: Period;
  readonly plan: PlanRevision;
  readonly state: string;
  readonly context: PeriodContext;
}

/** The phases with their days, and at each gate who still owes what. What is over shows the day on which it really ended. */
export async function phasesOfPeriod(tx: Tx, running: RunningPeriod): Promise<PhaseView[]> {
  const { period, plan, state, context } = running;
  const dates = phaseDates(plan, context.happened, await workingDays(tx), yearOfPeriod(plan, period.code));
  const owed = await stillOwed(tx, period.id);
  return plan.phases.map((phase, index) => {
    const now = phase.id === state;
    const over = context.ended[phase.id] !== undefined;
    return {
      id: phase.id,
      label: inVietnamese(phase.label),
      from: dates[index]?.from ?? null,
      to: context.ended[phase.id] ?? dates[index]?.to ?? null,
      state: now ? 'now' : over ? 'past' : 'future',
      blockedBy: now ? blocks(running) : [],
      owes: phase.gate.owes.flatMap((id) => owedAtGate(plan, id, owed)),
      clause: clauseOrNull(plan, phase.clause),
    };
  });
}

function blocks({ plan, state, context }: RunningPeriod): BlockedBy[] {
  return blockedBy({ plan, phase: state, happened: context.happened }).map((id) => {
    const event = plan.events.find((candidate) => candidate.id === id);
    const holder = event?.by === undefined ? undefined : seatHolder(plan, event.by, plan.revision.date);
    return {
      event: id,
      label: inVietnamese(event?.label ?? id),
      byOfficeName: holder ? inVietnamese(holder.label) : null,
    };
  });
}

function owedAtGate(
  { obligations }: PlanRevision,
  id: string,
  owed: readonly (StillOwed & { code: string })[],
): OwedAtGate[] {
  const obligation = obligations.find((candidate) => candidate.id === id);
  if (!obligation || obligation.dossier) return [];
  const owing = owed.filter(({ code }) => code === id).map(({ code: _, ...line }) => line);
  return [{ obligation: id, label: inVietnamese(obligation.label), owing }];
}

function stillOwed({ manager }: Tx, periodId: string): Promise<(StillOwed & { code: string })[]> {
  return manager.query(
    `SELECT o.code, o.id, o.owing_office AS office, f.name AS "officeName", s.state, coalesce(o.resend_until, o.due) AS due
     FROM obligation o JOIN subject s ON s.id = o.id JOIN office f ON f.id = o.owing_office
     WHERE o.period_id = $1 AND s.state IN ('open', 'overdue', 'returned') ORDER BY s.state = 'overdue' DESC, f.name, o.due`,
    [periodId],
  );
}
