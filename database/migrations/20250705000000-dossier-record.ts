import { createHash, randomBytes } from 'node:crypto';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { wall } from '@app/platform';

/**
 * The record of a dossier: every figure and answer as it was entered or taken back, every file as it was added or withdrawn, line by line in a
 * chain of its own. The serving roles may add lines and change none.
 */
export class DossierRecord20250705000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE dossier_entry (
        dossier_id uuid NOT NULL REFERENCES dossier (id),
        seq integer NOT NULL CHECK (seq > 0),
        kind text NOT NULL CHECK (kind IN ('figure', 'evidence', 'evidence-withdrawn', 'judgement')),
        content jsonb NOT NULL,
        salt text NOT NULL,
        digest text NOT NULL,
        previous text NOT NULL,
        hash text NOT NULL,
        office_id text,
        by text NOT NULL,
        at timestamptz NOT NULL,
        province_code text NOT NULL,
        unit_code text NOT NULL,
        audience text,
        PRIMARY KEY (dossier_id, seq)
      )`);
    await wall(runner, 'dossier_entry', { api: 'SELECT, INSERT', worker: 'SELECT' });
    await runner.query(
      `ALTER TABLE dossier ADD COLUMN entry_seq integer NOT NULL DEFAULT 0, ADD COLUMN entry_head text`,
    );
    await runner.query(`ALTER TABLE dossier ADD CHECK ((entry_seq = 0) = (entry_head IS NULL))`);
    await takeOver(runner);
  }

  async down(): Promise<void> {
    throw new Error('a record that is thrown away proves nothing any more');
  }
}

interface Written {
  readonly dossier: string;
  readonly content: { readonly kind: string };
  readonly office: string | null;
  readonly by: string;
  readonly at: Date;
  readonly province: string;
  readonly unit: string;
  readonly audience: string | null;
}

/** What was written before the record existed becomes its first lines, as its rows have it today. */
async function takeOver(runner: QueryRunner): Promise<void> {
  const rows = (await runner.query(
    `SELECT dossier, content, office, by, at, province, unit, audience FROM (
       SELECT dossier_id AS dossier, office_id AS office, by, at, province_code AS province, unit_code AS unit, audience,
         jsonb_build_object('kind', 'figure', 'stage', stage, 'indicator', indicator, 'value', value, 'note', note) AS content FROM figure
       UNION ALL
       SELECT e.dossier_id, NULL, added_by, added_at, e.province_code, e.unit_code, e.audience,
         jsonb_build_object('kind', 'evidence', 'evidence', e.id, 'component', component, 'name', e.name, 'sha256', f.sha256,
           'paperNumber', paper_number, 'paperDate', paper_date)
         FROM evidence e JOIN stored_file f ON f.id = e.file_id
       UNION ALL
       SELECT dossier_id, office_id, by, at, province_code, unit_code, audience,
         jsonb_build_object('kind', 'judgement', 'round', round, 'ask', ask, 'seat', seat, 'answer', answer, 'reason', reason) FROM judgement
       UNION ALL
       SELECT dossier_id, NULL, withdrawn_by, withdrawn_at, province_code, unit_code, audience,
         jsonb_build_object('kind', 'evidence-withdrawn', 'evidence', id, 'reason', withdrawn_reason) FROM evidence WHERE withdrawn_at IS NOT NULL
     ) written ORDER BY dossier, at, content`,
  )) as Written[];
  const heads = new Map<string, { seq: number; head: string }>();
  for (const row of rows) {
    const { seq, head } = heads.get(row.dossier) ?? { seq: 0, head: sha256(`cong-nhan:record:${row.dossier}`) };
    const salt = randomBytes(16).toString('hex');
    const digest = sha256(`${salt}${canonical(row.content)}`);
    const said = [head, seq + 1, row.content.kind, row.office, row.by, row.at.toISOString(), row.audience, digest];
    const hash = sha256(JSON.stringify(said));
    await runner.query(
      `INSERT INTO dossier_entry VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
      [
        ...[row.dossier, seq + 1, row.content.kind, JSON.stringify(row.content), salt, digest, head, hash],
        ...[row.office, row.by, row.at, row.province, row.unit, row.audience],
      ],
    );
    heads.set(row.dossier, { seq: seq + 1, head: hash });
  }
  for (const [dossier, { seq, head }] of heads)
    await runner.query(`UPDATE dossier SET entry_seq = $2, entry_head = $3 WHERE id = $1`, [dossier, seq, head]);
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Flat objects only: their keys in order. */
const canonical = (content: object): string =>
  JSON.stringify(Object.fromEntries(Object.entries(content).sort(([a], [b]) => (a < b ? -1 : 1))));
