import { numberAndSymbol, type CitedDocument } from '@app/domain/documents';
import type { LegalDate } from '@app/domain/shared';
import type { Tx } from '@app/platform';

/** The minutes in which the council spoke of a dossier last, as a paper cites them; null while they have no number. */
export async function citedMinutes({ manager }: Tx, dossierId: string): Promise<CitedDocument | null> {
  const [row] = await manager.query<
    { number: number; symbol: string; dated: LegalDate; council: string; meetsOn: LegalDate }[]
  >(
    `SELECT m.number, m.symbol, m.dated, c.label AS council
     FROM council_session_item i JOIN council_session s ON s.id = i.session_id JOIN council c ON c.id = s.council_id
       JOIN document m ON m.id = s.minutes_document_id
     WHERE i.dossier_id = $1 AND m.number IS NOT NULL AND m.dated IS NOT NULL ORDER BY s.ordinal DESC LIMIT 1`,
    [dossierId],
  );
  if (!row) return null;
  return {
    type: 'Biên bản',
    number: numberAndSymbol(row.number, row.symbol),
    date: row.dated,
    issuer: row.council,
    subject: 'về việc xét duyệt',
  };
}
