import { randomBytes } from 'node:crypto';
import type { Tx } from '@app/platform';
import { DossierEntry } from '../persistence/dossier-entry.entity';
import type { Dossier } from '../persistence/dossier.entity';
import { digestOf, emptyRecord, entryHash, type EntryContent } from './entry';

/** A line to be added, and who may read it. */
export interface LineToKeep {
  readonly content: EntryContent;
  readonly audience: string | null;
}

/**
 * Adds lines to the dossier's record. The rows of figures and files say what stands; the record says what ever stood, by whom and when, and
 * the dossier's history names where the record stood at each act (`whereRecordStands`). The caller holds the dossier's lock.
 */
export async function keepRecord(tx: Tx, dossier: Dossier, lines: readonly LineToKeep[]): Promise<void> {
  if (lines.length === 0) return;
  let { seq, head } = await whereRecordStands(tx, dossier.id);
  const { actor, now: at } = tx;
  const rows = lines.map(({ content, audience }) => {
    const said = {
      seq: (seq += 1),
      kind: content.kind,
      officeId: actor.kind === 'person' ? actor.officeId : null,
      by: actor.kind === 'person' ? actor.title : actor.name,
      at,
      audience,
    };
    const salt = randomBytes(16).toString('hex');
    const digest = digestOf(salt, content);
    const previous = head;
    head = entryHash(previous, said, digest);
    return {
      ...said,
      dossierId: dossier.id,
      content,
      salt,
      digest,
      previous,
      hash: head,
      ...homeOf(dossier),
    };
  });
  await tx.manager.insert(DossierEntry, rows);
  await tx.manager.query(`UPDATE dossier SET entry_seq = $2, entry_head = $3 WHERE id = $1`, [dossier.id, seq, head]);
}

/** Number and hash of the last line, which the reader may not be allowed to see. */
export interface RecordHead {
  readonly seq: number;
  readonly head: string;
}

export async function whereRecordStands({ manager }: Tx, dossierId: string): Promise<RecordHead> {
  const [row] = await manager.query<[{ seq: number; head: string | null }]>(
    `SELECT entry_seq AS seq, entry_head AS head FROM dossier WHERE id = $1`,
    [dossierId],
  );
  return { seq: row.seq, head: row.head ?? emptyRecord(dossierId) };
}

const homeOf = ({ provinceCode, unitCode }: Dossier) => ({ provinceCode, unitCode });
