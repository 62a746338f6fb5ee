import { Injectable } from '@nestjs/common';
import { documentStates, numberAndSymbol, type DocumentState } from '@app/domain/documents';
import type { PersonActing } from '@app/domain/identity';
import { searched, type Tx, UnitOfWork } from '@app/platform';
import type { DocumentItem, DocumentList, DocumentQuery } from './list-documents.dto';

type Line = Omit<DocumentItem, 'stateLabel' | 'numberAndSymbol'> & { number: number | null; symbol: string };

const MINE = `EXISTS (SELECT 1 FROM turn t WHERE t.subject_id = d.id AND t.office_id = $1 AND t.role = $2)`;

/** All papers that somebody may see, filtered; the counters come from the same condition. */
@Injectable()
export class ListDocuments {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  list(actor: PersonActing, query: DocumentQuery): Promise<DocumentList> {
    return this.unitOfWork.read(actor, async (tx) => {
      const limit = query.limit ?? 50;
      const lines = await page(tx, actor, query, limit + 1);
      const states = await countStates(tx, actor, query);
      return {
        items: lines.slice(0, limit).map(itemOf),
        next: lines.length > limit ? (lines[limit - 1]?.id ?? null) : null,
        total: states
          .filter(({ state }) => !query.state || state === query.state)
          .reduce((sum, { count }) => sum + count, 0),
        mine: await countMine(tx, actor),
        states: states.map(({ state, count }) => ({ state, count, label: documentStates[state] })),
      };
    });
  }
}

/** Condition of every query here; parameters $1 to $7. Which papers somebody may see is the wall's business. */
function filtered(
  actor: PersonActing,
  { mine, template, about, unit, q }: DocumentQuery,
): { sql: string; parameters: unknown[] } {
  return {
    sql: `FROM document d JOIN subject s ON s.id = d.id JOIN office o ON o.id = d.issuer_office LEFT JOIN unit u ON u.code = d.unit_code
        LEFT JOIN dossier x ON x.id = d.about_id
      WHERE (NOT $3::boolean OR ${MINE}) AND ($4::text IS NULL OR d.template = $4) AND ($5::uuid IS NULL OR d.about_id = $5)
        AND ($6::text IS NULL OR d.unit_code = $6)
        AND ($7::text IS NULL OR folded(concat_ws(' ', d.title, d.number || '/' || d.symbol, u.full_name, x.unit_name)) LIKE '%' || folded($7) || '%')`,
    parameters: [actor.officeId, actor.role, mine ?? false, template ?? null, about ?? null, unit ?? null, searched(q)],
  };
}

function page({ manager }: Tx, actor: PersonActing, query: DocumentQuery, limit: number): Promise<Line[]> {
  const { sql, parameters } = filtered(actor, query);
  return manager.query<Line[]>(
    `SELECT d.id, s.version, d.title, d.template, s.state, d.number, d.symbol, d.dated AS date, o.name AS "issuerName", d.unit_code AS "unitCode",
       d.about_id AS "aboutId", ${MINE} AS mine, d.final_sha AS "finalSha", s.changed_at AS "changedAt"
     ${sql} AND ($8::text IS NULL OR s.state = $8) AND ($9::uuid IS NULL OR d.id < $9) ORDER BY d.id DESC LIMIT $10`,
    [...parameters, query.state ?? null, query.after ?? null, limit],
  );
}

function countStates(
  { manager }: Tx,
  actor: PersonActing,
  query: DocumentQuery,
): Promise<{ state: DocumentState; count: number }[]> {
  const { sql, parameters } = filtered(actor, query);
  return manager.query(`SELECT s.state, count(*) AS count ${sql} GROUP BY s.state ORDER BY s.state`, parameters);
}

async function countMine({ manager }: Tx, actor: PersonActing): Promise<number> {
  const { sql, parameters } = filtered(actor, { mine: true });
  const [row] = await manager.query<[{ count: number }]>(`SELECT count(*) AS count ${sql}`, parameters);
  return row.count;
}

function itemOf({ number, symbol, ...line }: Line): DocumentItem {
  const stateLabel = documentStates[line.state as DocumentState];
  return { ...line, stateLabel, numberAndSymbol: number === null ? null : numberAndSymbol(number, symbol) };
}
