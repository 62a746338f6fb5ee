import type { Tx } from '@app/platform';
import type { HistoryEvent, RecordFault, Subject } from '@app/workflow';
import { faultOfEvents, type KeptStep, type TellingRow } from './check-events';
import { tells, type TellingStep } from './telling';

/** For `verify`: due days are counted from rows beside the history, which whoever may insert one could make say anything. */
export async function attestEvents(
  { manager }: Tx,
  { id, provinceCode }: Pick<Subject, 'id' | 'provinceCode'>,
  events: readonly HistoryEvent[],
): Promise<RecordFault | null> {
  const rows = await manager.query<TellingRow[]>(
    `SELECT seq, event, on_day AS "on", document_id AS "documentId", paper, correction_reason AS "correctionReason",
       province_code = $2 AND unit_code IS NULL AND audience IS NULL AS open
     FROM period_event WHERE period_id = $1`,
    [id, provinceCode],
  );
  return faultOfEvents(events.flatMap(keptStep), rows);
}

function keptStep({ seq, event, payload }: HistoryEvent): KeptStep[] {
  const step = { type: event };
  if (!tells(step)) return [];
  return [{ seq, type: step.type, said: payload && ({ ...payload, type: event } as TellingStep) }];
}
