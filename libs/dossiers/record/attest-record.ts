import type { Tx } from '@app/platform';
import type { HistoryEvent, RecordFault } from '@app/workflow';
import { DossierEntry } from '../persistence/dossier-entry.entity';
import { faultOfRecord } from './check-record';
import type { EntryContent } from './entry';
import { whereRecordStands, type RecordHead } from './keep-record';

/** For `verify`, which reads everything. @returns where the record does not fit; null: it does */
export async function attestRecord(
  tx: Tx,
  dossierId: string,
  events: readonly HistoryEvent[],
): Promise<RecordFault | null> {
  return faultOfRecord({
    dossierId,
    entries: await tx.manager.find(DossierEntry, { where: { dossierId }, order: { seq: 'ASC' } }),
    stands: await whereRecordStands(tx, dossierId),
    witnessed: events.flatMap(({ payload }) => (payload?.['record'] ? [payload['record'] as RecordHead] : [])),
    rows: await rowsOf(tx, dossierId),
  });
}

async function rowsOf({ manager }: Tx, dossierId: string): Promise<EntryContent[]> {
  const rows = await manager.query<{ content: EntryContent }[]>(
    `SELECT jsonb_build_object('kind', 'figure', 'stage', stage, 'indicator', indicator, 'value', value, 'note', note) AS content
       FROM figure WHERE dossier_id = $1
     UNION ALL
     SELECT jsonb_build_object('kind', 'evidence', 'evidence', e.id, 'component', component, 'name', e.name, 'sha256', f.sha256,
         'paperNumber', paper_number, 'paperDate', paper_date)
       FROM evidence e JOIN stored_file f ON f.id = e.file_id WHERE dossier_id = $1
     UNION ALL
     SELECT jsonb_build_object('kind', 'evidence-withdrawn', 'evidence', id, 'reason', withdrawn_reason)
       FROM evidence WHERE dossier_id = $1 AND withdrawn_at IS NOT NULL
     UNION ALL
     SELECT jsonb_build_object('kind', 'judgement', 'round', round, 'ask', ask, 'seat', seat, 'answer', answer, 'reason', reason)
       FROM judgement WHERE dossier_id = $1`,
    [dossierId],
  );
  return rows.map(({ content }) => content);
}
