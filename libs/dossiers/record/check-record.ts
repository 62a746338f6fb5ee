import { canonicalJson } from '@app/domain/shared';
import type { RecordFault } from '@app/workflow';
import type { DossierEntry } from '../persistence/dossier-entry.entity';
import { digestOf, emptyRecord, entryHash, type EntryContent } from './entry';
import type { RecordHead } from './keep-record';

/** Everything that a dossier's record is checked against. */
export interface RecordToCheck {
  readonly dossierId: string;
  /** in order of `seq` */
  readonly entries: readonly DossierEntry[];
  /** where the dossier's own row says that it stands */
  readonly stands: RecordHead;
  /** where the events of the dossier's history say that it stood, oldest first */
  readonly witnessed: readonly RecordHead[];
  /** figures, files and answers as their rows have them now, as entries would say it; withdrawn files twice */
  readonly rows: readonly EntryContent[];
}

/** Recomputes the record and compares it with what history witnessed and what the rows say. @returns where it does not fit; null: it does */
export function faultOfRecord({ dossierId, entries, stands, witnessed, rows }: RecordToCheck): RecordFault | null {
  const heads = [emptyRecord(dossierId)];
  for (const [index, entry] of entries.entries()) {
    const line = index + 1;
    const previous = heads[index];
    if (entry.seq !== line) return { line, why: 'a line is missing' };
    if (entry.previous !== previous) return { line, why: 'does not follow the line before it' };
    if (digestOf(entry.salt, entry.content) !== entry.digest) return { line, why: 'what the line says was changed' };
    if (entryHash(previous, entry, entry.digest) !== entry.hash) return { line, why: 'line changed' };
    heads.push(entry.hash);
  }
  if (stands.seq !== entries.length || stands.head !== heads.at(-1))
    return { line: entries.length + 1, why: 'lines are missing at the end' };
  const other = witnessed.find(({ seq, head }) => heads[seq] !== head);
  if (other) return { line: other.seq, why: 'not the record that history witnessed' };
  return otherwise(entries, rows);
}

/** The first line that its row contradicts, or a row without a line. The last word on each figure and question counts, and each file with its withdrawal. */
function otherwise(entries: readonly DossierEntry[], rows: readonly EntryContent[]): RecordFault | null {
  const last = new Map(entries.map((entry) => [placeOf(entry.content), entry]));
  const said = new Map(rows.map((row) => [placeOf(row), canonicalJson(row)]));
  for (const { seq, content } of last.values()) {
    const row = said.get(placeOf(content));
    const stands = isTakenBack(content) ? undefined : canonicalJson(content);
    if (row !== stands) return { line: seq, why: 'the row says otherwise' };
  }
  return [...said.keys()].every((place) => last.has(place)) ? null : { line: null, why: 'a row has no line' };
}

const isTakenBack = (content: EntryContent): boolean =>
  (content.kind === 'figure' && content.value === null) || (content.kind === 'judgement' && content.answer === null);

function placeOf(content: EntryContent): string {
  switch (content.kind) {
    case 'figure':
      return canonicalJson(['figure', content.stage, content.indicator]);
    case 'judgement':
      return canonicalJson(['judgement', content.round, content.ask, content.seat]);
    default:
      return canonicalJson([content.kind, content.evidence]);
  }
}
