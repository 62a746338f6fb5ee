/** Sections write their items under one of these keys; paths made of ids leave them out (`offices.cat`, `criteria.TC1`). */
export const ITEM_LISTS: readonly string[] = ['items', 'own', 'members', 'take'];

/** A value of a plan file, as JSON holds it. */
export type FileValue = string | number | boolean | null | readonly FileValue[] | FileMap;
export type FileMap = { readonly [key: string]: FileValue };

export function isFileMap(value: unknown): value is FileMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * By what an item of a list is known: its id, its code, its first id, or the office that sits there; another plan by what it is called here,
 * a figure that is carried by the indicator it is carried to.
 */
export function itemName(item: FileValue): string | undefined {
  if (!isFileMap(item)) return undefined;
  const first = Array.isArray(item.ids) ? (item.ids as readonly FileValue[])[0] : undefined;
  const called = item.plan === undefined ? undefined : item.as;
  const carried = item.from === undefined || item.as === undefined ? undefined : item.to;
  const name = item.id ?? item.code ?? first ?? item.office ?? called ?? carried;
  return typeof name === 'string' ? name : undefined;
}
