import type { PeriodEvent } from '@app/domain/periods';
import type { LegalDate } from '@app/domain/shared';

/** Steps of a period that tell the day of one event of its plan. Each writes one row of `period_event`, and nothing else does. */
export type TellingStep = Extract<PeriodEvent, { readonly type: 'HAPPENED' | 'CORRECTED' }>;

/** What such a step and its row both say. */
export interface Telling {
  readonly event: string;
  readonly on: LegalDate;
  readonly documentId: string | null;
  readonly paper: string | null;
  readonly correctionReason: string | null;
}

export const tells = (event: { readonly type: string }): event is TellingStep =>
  event.type === 'HAPPENED' || event.type === 'CORRECTED';

export const tellingOf = (step: TellingStep): Telling => ({
  event: step.event,
  on: step.on,
  documentId: step.type === 'HAPPENED' ? (step.documentId ?? null) : null,
  paper: step.paper ?? null,
  correctionReason: step.type === 'CORRECTED' ? step.because : null,
});
