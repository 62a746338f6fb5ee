import { dueInVietnamese, MOMENT_VI, parseDue } from '@app/domain/calendar';
import { basisInVietnamese, parseBasis, parseTest, testInVietnamese } from '@app/domain/criteria';
import { parseLegalDate, toVietnamese } from '@app/domain/shared';
import type { Difference } from './difference';
import { isFileMap, ITEM_LISTS, itemName, type FileMap, type FileValue } from './item-name';
import { keyInVietnamese, SECTION_VI } from './words-vi';

/** The merged files of both revisions: labels are looked up in the new one first. */
export interface Files {
  readonly before: FileMap;
  readonly after: FileMap;
}

/** One difference in one sentence: "Nhiệm vụ “Báo cáo” (bc) – thời hạn: từ “…” thành “…”." */
export function differenceInVietnamese({ path, kind, before, after }: Difference, files: Files): string {
  const place = placeOf(path, files);
  const say = (value: FileValue | undefined): string => quoted(value, files);
  switch (kind) {
    case 'added':
      return `${place}: thêm${place.endsWith(')') ? '' : ` ${say(after)}`}.`;
    case 'removed':
      return `${place}: bỏ${place.endsWith(')') ? '' : ` ${say(before)}`}.`;
    case 'changed':
      return `${place}: ${isList(before) && isList(after) ? membersChanged(before, after, files) : `từ ${say(before)} thành ${say(after)}`}.`;
    case 'moved':
      return `${place}: đổi thứ tự từ ${say(before)} thành ${say(after)}.`;
    case 'restated':
      return `${place}: giữ nguyên, căn cứ từ ${say(before)} thành ${say(after)}.`;
  }
}

function membersChanged(before: readonly FileValue[], after: readonly FileValue[], files: Files): string {
  const without = (items: readonly FileValue[], others: readonly FileValue[]): FileValue[] =>
    items.filter((item) => !others.includes(item));
  const [added, removed] = [without(after, before), without(before, after)];
  return [
    ...(added.length > 0 ? [`thêm ${quoted(added, files)}`] : []),
    ...(removed.length > 0 ? [`bỏ ${quoted(removed, files)}`] : []),
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
      found.map(calledOf).find((one) => one !== undefined) ?? (named ? labelInFiles(step, files) : undefined);
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

/** The item of that id in a list, or in the list that a section keeps its items in. */
function itemOf(value: FileValue | undefined, id: string): FileValue | undefined {
  if (isList(value)) return value.find((item) => itemName(item) === id);
  if (!isFileMap(value)) return undefined;
  return ITEM_LISTS.map((list) => value[list])
    .filter(isList)
    .flatMap((items) => items.filter((item) => itemName(item) === id))[0];
}

function labelOf(item: FileValue | undefined): string | undefined {
  if (!isFileMap(item)) return undefined;
  const { label } = item;
  if (typeof label === 'string') return label;
  return isFileMap(label) && typeof label.vi === 'string' ? label.vi : undefined;
}

/** A source has no label: it is called by its number. */
function calledOf(item: FileValue | undefined): string | undefined {
  const ref = isFileMap(item) ? item.ref : undefined;
  return labelOf(item) ?? (typeof ref === 'string' ? ref : undefined);
}

function quoted(value: FileValue | undefined, files: Files): string {
  if (isList(value)) return value.map((item) => quoted(item, files)).join(', ');
  return `“${inWords(value, files)}”`;
}

function inWords(value: FileValue | undefined, files: Files): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'boolean') return value ? 'có' : 'không';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return wordsOf(value, files);
  if (isList(value)) return value.map((item) => inWords(item, files)).join(', ');
  const label = labelOf(value);
  if (label !== undefined) return label;
  const keys = Object.keys(value);
  if (keys.length > MOST_KEYS) return `gồm ${keys.map((key) => keyInVietnamese(key)).join(', ')}`;
  const pairs = Object.entries(value).map(([key, member]) => `${keyInVietnamese(key)}: ${inWords(member, files)}`);
  return pairs.join('; ');
}

/** A larger map is told by its keys: nobody reads a whole section inside a sentence. */
const MOST_KEYS = 3;

/** A day, a test, a deadline, or the id of something that has a label. */
function wordsOf(text: string, files: Files): string {
  const date = parseLegalDate(text);
  if (date) return toVietnamese(date);
  const label = labelInFiles(text, files);
  if (label !== undefined) return label;
  const test = parseTest(text);
  if (test.ok) return testInVietnamese(test.value);
  const nameOf = (id: string): string => MOMENT_VI[id] ?? labelInFiles(id, files) ?? id;
  const due = parseDue(text);
  if (due.ok) return dueInVietnamese(due.value, nameOf);
  const basis = parseBasis(text);
  return basis.ok ? basisInVietnamese(basis.value, nameOf) : (MOMENT_VI[text] ?? text);
}

function labelInFiles(id: string, files: Files): string | undefined {
  for (const file of [files.after, files.before])
    for (const section of LABELLED) {
      const label = labelOf(itemOf(file[section], id));
      if (label !== undefined) return label;
    }
  return undefined;
}

/** Sections whose ids stand in other places of a plan. */
const LABELLED = [
  'indicators',
  'offices',
  'criteria',
  'phases',
  'obligations',
  'events',
  'components',
  'classification',
];

function isList(value: FileValue | undefined): value is readonly FileValue[] {
  return Array.isArray(value);
}
