import { clauseInVietnamese } from '../clause-words';
import type { Difference } from './difference';
import { expressionInVietnamese } from './expression-vi';
import { isFileMap, type FileValue } from './item-name';
import { calledOf, itemOf, labelInFiles, labelOf, seatInVietnamese, type Files } from './names-in-files';
import { valueInVietnamese } from './values-vi';
import { keyInVietnamese, SECTION_VI } from './words-vi';

/** One difference in one sentence: "Nhiệm vụ “Báo cáo” (bc) – thời hạn: từ “…” thành “…”." */
export function differenceInVietnamese({ path, kind, before, after }: Difference, files: Files): string {
  const place = placeOf(path, files);
  const key = keyOf(path);
  // what was there before is called as it was called then
  const then: Files = { ...files, before: files.after, after: files.before };
  const was = quoted(before, key, then);
  const is = quoted(after, key, files);
  switch (kind) {
    case 'added':
      return `${place}: thêm${place.endsWith(')') ? '' : ` ${is}`}.`;
    case 'removed':
      return `${place}: bỏ${place.endsWith(')') ? '' : ` ${was}`}.`;
    case 'changed':
      return `${place}: ${isList(before) && isList(after) ? membersChanged(before, after, { key, then, now: files }) : `từ ${was} thành ${is}`}.`;
    case 'moved':
      return `${place}: đổi thứ tự từ ${was} thành ${is}.`;
    case 'restated':
      return `${place}: giữ nguyên, căn cứ từ ${standingOn(before, then)} thành ${standingOn(after, files)}.`;
  }
}

/** A clause, as papers cite it, or what the value is where no paper says it: a default, a proposal. */
function standingOn(value: FileValue | undefined, { after }: Files): string {
  if (typeof value !== 'string') return '“”';
  const sources = isList(after.sources) ? after.sources : [];
  const named = sources.flatMap((source) => {
    const [id, ref] = isFileMap(source) ? [source.id, source.ref] : [];
    return typeof id === 'string' && typeof ref === 'string' ? [{ id, ref }] : [];
  });
  return `“${valueInVietnamese('status', value) ?? clauseInVietnamese({ sources: named }, value)}”`;
}

/** Under which key of the language a value stands: positions in a list are none. */
const keyOf = (path: readonly string[]): string => path.findLast((step) => !/^\d+$/.test(step)) ?? '';

function membersChanged(
  before: readonly FileValue[],
  after: readonly FileValue[],
  { key, then, now }: { readonly key: string; readonly then: Files; readonly now: Files },
): string {
  const without = (items: readonly FileValue[], others: readonly FileValue[]): FileValue[] =>
    items.filter((item) => !others.includes(item));
  const [added, removed] = [without(after, before), without(before, after)];
  return [
    ...(added.length > 0 ? [`thêm ${quoted(added, key, now)}`] : []),
    ...(removed.length > 0 ? [`bỏ ${quoted(removed, key, then)}`] : []),
  ].join('; ');
}

/** "Tiêu chí “Hết người nghiện” (TC1) – điều kiện – không có – 1": items by their label, positions counted from one. */
function placeOf([section, ...rest]: readonly string[], files: Files): string {
  const said = [SECTION_VI[section] ?? section];
  let values: (FileValue | undefined)[] = [files.after[section], files.before[section]];
  for (const step of rest) {
    const found = values.map((value) => itemOf(value, step));
    const named = found.some((item) => item !== undefined);
    const label =
      found.map((item) => calledOf(item, files)).find((one) => one !== undefined) ??
      (named ? labelInFiles(step, files) : undefined);
    if (label !== undefined) said.push(`“${label}” (${step})`);
    else if (named) said.push(`(${step})`);
    else said.push(/^\d+$/.test(step) ? String(Number(step) + 1) : keyInVietnamese(step, section));
    values = values.map((value, i) => found[i] ?? stepInto(value, step));
  }
  return said.reduce((place, word) => (/^[“(]/.test(word) ? `${place} ${word}` : `${place} – ${word}`));
}

function stepInto(value: FileValue | undefined, step: string): FileValue | undefined {
  if (isFileMap(value)) return value[step];
  return isList(value) ? value[Number(step)] : undefined;
}

function quoted(value: FileValue | undefined, key: string, files: Files): string {
  if (isList(value)) return value.map((item) => quoted(item, key, files)).join(', ');
  return `“${inWords(value, key, files)}”`;
}

/** A value under a key of the language, as people say it. */
export function inWords(value: FileValue | undefined, key: string, files: Files): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'boolean') return value ? 'có' : 'không';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return wordsOf(value, key, files);
  if (isList(value)) return value.map((item) => inWords(item, key, files)).join(', ');
  const label = labelOf(value);
  if (label !== undefined) return label;
  const keys = Object.keys(value);
  if (keys.length > MOST_KEYS) return `gồm ${keys.map((one) => keyInVietnamese(one)).join(', ')}`;
  return Object.entries(value)
    .map(([one, member]) => `${keyInVietnamese(one)}: ${inWords(member, one, files)}`)
    .join('; ');
}

/** A larger map is told by its keys: nobody reads a whole section inside a sentence. */
const MOST_KEYS = 3;

/** A word of the language, the id of something that has a name, a role, or an expression: a day, a test, a deadline. */
function wordsOf(text: string, key: string, files: Files): string {
  return (
    valueInVietnamese(key, text) ??
    labelInFiles(text, files) ??
    seatInVietnamese(text, files) ??
    expressionInVietnamese(text, (id) => labelInFiles(id, files) ?? id)
  );
}

function isList(value: FileValue | undefined): value is readonly FileValue[] {
  return Array.isArray(value);
}
