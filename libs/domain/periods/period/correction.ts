import type { WorkingCalendar } from '@app/domain/calendar';
import type { Phase, PlanRevision } from '@app/domain/plans';
import { inVietnamese, type LegalDate } from '@app/domain/shared';
import { passesOn } from '../schedule/gate';
import type { PeriodContext, PeriodEvent } from './machine';
import { periodHttpMessages as say } from './messages.vi';

/** What was told of an event before, and what is true. */
export interface Correction {
  readonly event: string;
  readonly on: LegalDate;
  readonly paper: string;
  readonly because: string;
  readonly before: { readonly on: LegalDate; readonly paper: string | null };
}

/** A period as its corrections need it. */
interface PeriodToCorrect {
  readonly plan: PlanRevision;
  readonly context: PeriodContext;
  readonly calendar: WorkingCalendar;
  /** year in which the period ends, for plans with yearly periods */
  readonly year?: number;
}

/** The step of a period whose event is told rightly. What ended with it ended on the day that the right one gives; the period goes back to no phase. */
export function corrected(
  period: PeriodToCorrect,
  { event, on, paper, because, before }: Correction,
): Extract<PeriodEvent, { type: 'CORRECTED' }> {
  const { plan } = period;
  const told = plan.events.find(({ id }) => id === event);
  const now = say.eventReason(told ? inVietnamese(told.label) : event, paper, on);
  const ended = Object.fromEntries(
    plan.phases.flatMap((phase): [string, LegalDate][] => {
      const day = endedOn(phase, period, { event, on });
      return day === undefined ? [] : [[phase.id, day]];
    }),
  );
  const reason = say.eventCorrected(now, say.eventWas(before.paper, before.on), because);
  return { type: 'CORRECTED', event, on, paper, ended, because, reason };
}

/** Undefined: it has not ended, or not with this event. */
function endedOn(
  { id, endsWith, gate }: Phase,
  { plan, context: { happened, ended }, calendar, year }: PeriodToCorrect,
  { event, on }: Pick<Correction, 'event' | 'on'>,
): LegalDate | undefined {
  const was = ended[id];
  if (was === undefined) return undefined;
  if (endsWith !== undefined && was === happened[endsWith]) return endsWith === event ? on : undefined;
  if (!gate.blocks.includes(event)) return undefined;
  const passes = (known: PeriodContext['happened']): LegalDate | undefined =>
    passesOn({ plan, phase: id, happened: known, ...(year !== undefined && { year }) }, calendar);
  return was === passes(happened) ? passes({ ...happened, [event]: on }) : undefined;
}
