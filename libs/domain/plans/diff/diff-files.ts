import { canonicalJson } from '@app/domain/shared';
import type { Difference } from './difference';
import { isFileMap, ITEM_LISTS, itemName, type FileMap, type FileValue } from './item-name';

/** Of the head only who the plan is must stay; its number, date and changes differ in every revision. */
const NOT_COMPARED = new Set(['language', 'plan', 'revision']);

/**
 * In what two revisions of a plan differ, item by item under its id. Takes the merged files, so that a change of the procedure behind a plan
 * is found too. Order counts where it decides something; elsewhere two lists with the same members are the same.
 */
export function diffFiles(before: FileMap, after: FileMap): Difference[] {
  return keysOf(before, after)
    .filter((key) => !NOT_COMPARED.has(key))
    .flatMap((key) => diffValues(before[key], after[key], [key]));
}

function diffValues(
  before: FileValue | undefined,
  after: FileValue | undefined,
  path: readonly string[],
): Difference[] {
  if ((isNamedList(before) || isNamedList(after)) && isNamed(before) && isNamed(after))
    return diffNamed(listOf(before), listOf(after), path);
  if (before === undefined) return after === undefined ? [] : [{ path, kind: 'added', after }];
  if (after === undefined) return [{ path, kind: 'removed', before }];
  if (canonicalJson(before) === canonicalJson(after)) return [];
  if (isFileMap(before) && isFileMap(after)) return diffMaps(before, after, path);
  if (isList(before) && isList(after)) return diffLists(before, after, path);
  return [{ path, kind: 'changed', before, after }];
}

function diffMaps(before: FileMap, after: FileMap, path: readonly string[]): Difference[] {
  return keysOf(before, after).flatMap((key) => {
    const [was, is] = [before[key], after[key]];
    const listed = ITEM_LISTS.includes(key) && isNamed(was) && isNamed(is);
    return listed ? diffNamed(listOf(was), listOf(is), path) : diffValues(was, is, [...path, key]);
  });
}

function diffLists(before: readonly FileValue[], after: readonly FileValue[], path: readonly string[]): Difference[] {
  const ordered = orderCounts(path);
  if (!ordered && sameMembers(before, after)) return [];
  if ([...before, ...after].every((item) => typeof item !== 'object'))
    return [{ path, kind: ordered && sameMembers(before, after) ? 'moved' : 'changed', before, after }];
  const length = Math.max(before.length, after.length);
  return Array.from({ length }, (_, i) => diffValues(before[i], after[i], [...path, String(i)])).flat();
}

function diffNamed(before: readonly FileValue[], after: readonly FileValue[], path: readonly string[]): Difference[] {
  const names = (items: readonly FileValue[]): string[] => items.map((item) => itemName(item) ?? '');
  const find = (items: readonly FileValue[], name: string) => items.find((item) => itemName(item) === name);
  const all = [...new Set([...names(before), ...names(after)])];
  const inside = all.flatMap((name) => diffValues(find(before, name), find(after, name), [...path, name]));
  const kept = (items: readonly FileValue[], others: readonly FileValue[]): string[] =>
    names(items).filter((name) => names(others).includes(name));
  const [was, is] = [kept(before, after), kept(after, before)];
  const moved = orderCounts(path) && was.join(' ') !== is.join(' ');
  return moved ? [{ path, kind: 'moved', before: was, after: is }, ...inside] : inside;
}

/** Classes and bands are tried in order, phases follow each other, papers pass through hands one by one, grades go from low to high. */
function orderCounts(path: readonly string[]): boolean {
  const last = path.at(-1) ?? '';
  const phases = path.length === 1 && last === 'phases';
  return phases || ['classification', 'bands', 'via', 'grades', 'columns'].includes(last);
}

/** Items with names, or none at all. */
function isNamed(value: FileValue | undefined): boolean {
  return value === undefined || isNamedList(value) || (isList(value) && value.length === 0);
}

function isNamedList(value: FileValue | undefined): value is readonly FileValue[] {
  if (!isList(value)) return false;
  const names = value.map(itemName);
  return value.length > 0 && !names.includes(undefined) && new Set(names).size === names.length;
}

function sameMembers(before: readonly FileValue[], after: readonly FileValue[]): boolean {
  const sorted = (items: readonly FileValue[]): string => items.map(canonicalJson).sort().join('\n');
  return sorted(before) === sorted(after);
}

function isList(value: FileValue | undefined): value is readonly FileValue[] {
  return Array.isArray(value);
}

function listOf(value: FileValue | undefined): readonly FileValue[] {
  return isList(value) ? value : [];
}

function keysOf(before: FileMap, after: FileMap): string[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])];
}
