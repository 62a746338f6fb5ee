import { isMap, isScalar, parseDocument } from 'yaml';
import type { LegalDate } from '@app/domain/shared';

export interface Parent {
  readonly number: number;
  readonly sha256: string;
  /** the file as it was written */
  readonly source: string;
}

/**
 * The file of a published revision as the beginning of the next one: the head says number, day and parent, everything else stays to the
 * letter, comments included. What only a person can know (why, and what moves) is left out: reading says so until it is there.
 */
export function nextRevision({ number, sha256, source }: Parent, today: LegalDate): string {
  const [from, to] = headOf(source);
  const head = [
    'revision:',
    `  number: ${number + 1}`,
    `  date: ${today}`,
    `  of: {revision: ${number}, sha256: "${sha256}"}`,
    '  # because: số, ký hiệu hoặc điều, khoản của văn bản cho phép sửa đổi',
    '  # moves: open-dossiers (chuyển cả hồ sơ đang làm) hoặc new-only (chỉ hồ sơ mới)',
    '  # changes: mỗi chỗ sửa một dòng, ví dụ',
    '  #   - {at: [obligations.ke-hoach], why: Lùi thời hạn, clause: II.1}',
  ].join('\n');
  return `${source.slice(0, from)}${head}\n${source.slice(to).replace(/^[^\S\n]*\n/, '')}`;
}

/** Where `revision: …` begins and ends in the text. */
function headOf(source: string): [from: number, to: number] {
  const { contents } = parseDocument(source, { version: '1.2', schema: 'core', merge: false });
  const pair = isMap(contents)
    ? contents.items.find(({ key }) => isScalar(key) && key.value === 'revision')
    : undefined;
  const from = isScalar(pair?.key) ? pair.key.range?.[0] : undefined;
  const to = isMap(pair?.value) ? pair.value.range?.[1] : undefined;
  // what is published has been read, and nothing is read without its head
  if (from === undefined || to === undefined) throw new Error('a published plan without a head');
  return [from, to];
}
