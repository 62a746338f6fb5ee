import type { WorkingCalendar } from '@app/domain/calendar';
import { phaseDates, type KnownMoments, type PlanRevision } from '@app/domain/plans';
import { latest, type LegalDate } from '@app/domain/shared';

/** What a phase's gate says on a day. */
export interface PhaseToPass {
  readonly plan: PlanRevision;
  readonly phase: string;
  /** events that have come about */
  readonly happened: KnownMoments;
  /** year in which the period ends, for plans with yearly periods */
  readonly year?: number;
}

/**
 * Events without which the phase may not be passed, and that are outstanding. Obligations never block, whatever the plan's gate lists:
 * a commune that is late would hold up ninety-five others (docs/practice.md 9).
 */
export function blockedBy({ plan, phase, happened }: PhaseToPass): string[] {
  const blocks = plan.phases.find(({ id }) => id === phase)?.gate.blocks ?? [];
  return blocks.filter((id) => plan.events.some((event) => event.id === id) && happened[id] === undefined);
}

/**
 * The day on which a phase passes its gate when no event ends it sooner: its last day, or that of the block that came about last. Undefined: it has no last
 * day yet, or something blocks.
 */
export function passesOn(gate: PhaseToPass, calendar: WorkingCalendar): LegalDate | undefined {
  const last = lastDayOf(gate, calendar);
  if (last === undefined || blockedBy(gate).length > 0) return undefined;
  const blocks = gate.plan.phases.find(({ id }) => id === gate.phase)?.gate.blocks ?? [];
  return blocks.flatMap((id) => gate.happened[id] ?? []).reduce(latest, last);
}

/**
 * The day on which the running phase ended, if it ends because an event has come about: the event that ends it sooner, or the last block of a phase whose day
 * has already gone by (the clockwork asked once, was refused, and does not ask again). Null: it runs on.
 */
export function endsWith(
  { event, on }: { readonly event: string; readonly on: LegalDate },
  gate: PhaseToPass,
  today: LegalDate,
  calendar: WorkingCalendar,
): LegalDate | null {
  const running = gate.plan.phases.find(({ id }) => id === gate.phase);
  if (!running) return null;
  if (running.endsWith === event) return on;
  if (!running.gate.blocks.includes(event)) return null;
  const last = lastDayOf(gate, calendar);
  if (last === undefined || today <= last) return null;
  return passesOn({ ...gate, happened: { ...gate.happened, [event]: on } }, calendar) ?? null;
}

const lastDayOf = ({ plan, phase, happened, year }: PhaseToPass, calendar: WorkingCalendar): LegalDate | undefined =>
  phaseDates(plan, happened, calendar, year).find(({ id }) => id === phase)?.to;
