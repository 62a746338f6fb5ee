import type { WorkingCalendar } from '@app/domain/calendar';
import { phaseDates, type KnownMoments, type PlanRevision } from '@app/domain/plans';
import type { LegalDate } from '@app/domain/shared';

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
 * Whether the running phase ends because an event has come about: the event that ends it sooner, or the last block of a phase whose
 * day has already gone by (the clockwork asked once, was refused, and does not ask again).
 */
export function endsWith(
  event: string,
  { plan, phase, happened, year }: PhaseToPass,
  today: LegalDate,
  calendar: WorkingCalendar,
): boolean {
  const running = plan.phases.find(({ id }) => id === phase);
  if (!running) return false;
  if (running.endsWith === event) return true;
  if (!running.gate.blocks.includes(event)) return false;
  const after = { ...happened, [event]: today };
  const last = phaseDates(plan, happened, calendar, year).find(({ id }) => id === phase)?.to;
  return last !== undefined && today > last && blockedBy({ plan, phase, happened: after }).length === 0;
}
