import type { ValueStatus } from './provenance';
import { isMap, mapsOf, type Written, type WrittenMap } from './written';

/** The one merge rule: maps merge key by key, anything else is replaced (plan language, rule 9). */
export function merge(below: Written, above: Written): Written {
  if (!isMap(below) || !isMap(above)) return above;
  const keys = [...new Set([...Object.keys(below), ...Object.keys(above)])];
  return Object.fromEntries(
    keys.map((key) => [
      key,
      above[key] === undefined ? below[key] : below[key] === undefined ? above[key] : merge(below[key], above[key]),
    ]),
  );
}

/**
 * A procedure with what the plan says in its place. `documents` go by their ids: an entry of the plan replaces the one of that id whole, and the
 * others stay, because a plan that only words its notice otherwise would lose every other paper. The plan's stand first, so that a place in
 * its file is the same place here.
 */
export function mergeFiles(procedure: WrittenMap, plan: WrittenMap): WrittenMap {
  const merged = merge(procedure, plan) as WrittenMap;
  if (plan.documents === undefined) return merged;
  const own = mapsOf(plan.documents);
  const kept = mapsOf(procedure.documents).filter(({ id }) => !own.some((document) => document.id === id));
  return { ...merged, documents: [...own, ...kept] };
}

/** Statuses of a merged file: the plan's own, and those of the procedure for values that the plan left alone. */
export function mergeStatuses(
  procedure: readonly ValueStatus[],
  plan: readonly ValueStatus[],
  planFile: WrittenMap,
): ValueStatus[] {
  const inherited = procedure.filter(({ path }) => !saidBy(planFile, path.split('.')));
  return [...plan, ...inherited].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}

/** Whether the file says this value itself, or replaces something around it. */
function saidBy(file: WrittenMap, path: readonly string[]): boolean {
  if (path[0] === 'documents') return mapsOf(file.documents).some(({ id }) => id === path[1]);
  let value: Written | undefined = file;
  for (const segment of path) {
    if (!isMap(value)) return value !== undefined;
    value = value[segment];
  }
  return value !== undefined;
}
