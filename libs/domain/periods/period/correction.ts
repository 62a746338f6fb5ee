import type { PlanRevision } from '@app/domain/plans';
import { inVietnamese, type LegalDate } from '@app/domain/shared';
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

/** The step of a period whose event is told rightly. The phase that ended with it ended on its day; the period goes back to no phase. */
export function corrected(
  plan: PlanRevision,
  { happened, ended }: PeriodContext,
  { event, on, paper, because, before }: Correction,
): PeriodEvent {
  const told = plan.events.find(({ id }) => id === event);
  const now = say.eventReason(told ? inVietnamese(told.label) : event, paper, on);
  const phase = plan.phases.find(
    ({ id, endsWith }) => endsWith === event && ended[id] !== undefined && ended[id] === happened[event],
  );
  const reason = say.eventCorrected(now, say.eventWas(before.paper, before.on), because);
  return { type: 'CORRECTED', event, on, paper, endedPhase: phase?.id ?? null, because, reason };
}
