import { inSentence, numberAndSymbol, type CitedDocument } from '@app/domain/documents';
import type { LegalDate } from '@app/domain/shared';
import type { Tx } from '@app/platform';

const TYPE = 'Biên bản';

interface MinutesRow {
  readonly number: number;
  readonly symbol: string;
  readonly dated: LegalDate;
  /** `Biên bản họp …` */
  readonly title: string;
  readonly council: string;
  /** where the council belongs: the province, or the ward or district whose plan it is */
  readonly place: string;
}

/**
 * The minutes in which the council spoke of these dossiers last, each once and in the order of the sessions, as a paper cites them. Minutes
 * without a number are not cited: they are not signed yet.
 */
export async function citedMinutes({ manager }: Tx, dossierIds: readonly string[]): Promise<CitedDocument[]> {
  const rows = await manager.query<MinutesRow[]>(
    `SELECT m.number, m.symbol, m.dated, m.title, c.label AS council, p.full_name AS place
     FROM (SELECT DISTINCT ON (i.dossier_id) s.* FROM council_session_item i JOIN council_session s ON s.id = i.session_id
           WHERE i.dossier_id = ANY ($1) AND s.minutes_document_id IS NOT NULL ORDER BY i.dossier_id, s.ordinal DESC) s
       JOIN council c ON c.id = s.council_id JOIN unit p ON p.code = coalesce(c.unit_code, c.province_code) JOIN document m ON m.id = s.minutes_document_id
     WHERE m.number IS NOT NULL AND m.dated IS NOT NULL
     GROUP BY m.id, c.id, p.code, s.ordinal ORDER BY s.ordinal`,
    [dossierIds],
  );
  return rows.map(({ number, symbol, dated, title, council, place }) => ({
    type: TYPE,
    number: numberAndSymbol(number, symbol),
    date: dated,
    issuer: councilOf(council, inSentence(place)),
    subject: `về việc ${title.replace(`${TYPE} `, '')}`,
  }));
}

/** A council that a plan calls by the name of its place needs no second one. */
export const councilOf = (council: string, place: string): string =>
  council.toLocaleLowerCase('vi').endsWith(place.toLocaleLowerCase('vi')) ? council : `${council} ${place}`;
