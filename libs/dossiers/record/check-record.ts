import { canonicalJson } from '@app/domain/shared';
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

/** Recomputes the record and compares it with what history witnessed and what the rows say. @returns why it does not fit; null: it does */
export function faultOfRecord({ dossierId, entries, stands, witnessed, rows }: RecordToCheck): string | null {
  const heads = [emptyRecord(dossierId)];
  for (const [index, entry] of entries.entries()) {
    const line = index + 1;
    const previous = heads[index];
    if (entry.seq !== line) return `line ${line} of the record is missing`;
    if (entry.previous !== previous) return `line ${line} of the record does not follow the one before it`;
    if (digestOf(entry.salt, entry.content) !== entry.digest) return `what line ${line} of the record says was changed`;
    if (entryHash(previous, entry, entry.digest) !== entry.hash) return `line ${line} of the record was changed`;
    heads.push(entry.hash);
  }
  if (stands.seq !== entries.length || stands.head !== heads.at(-1))
    return 'lines of the record are missing at the end';
  if (witnessed.some(({ seq, head }) => heads[seq] !== head)) return 'the record is not the one that history witnessed';
  return canonicalSet(whatStands(entries)) === canonicalSet(rows)
    ? null
    : 'a figure, a file or an answer is not as the record says';
}

/** What is left when every line has been read: the last word on each figure and question, and each file with its withdrawal. */
function whatStands(entries: readonly DossierEntry[]): EntryContent[] {
  const last = new Map<string, EntryContent>();
  for (const { content } of entries) last.set(placeOf(content), content);
  return [...last.values()].filter((content) => !isTakenBack(content));
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

const canonicalSet = (contents: readonly EntryContent[]): string => contents.map(canonicalJson).sort().join('\n');
