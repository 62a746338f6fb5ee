import { ITEM_LISTS, itemName } from '@app/domain/plans';
import { isMap, itemsOf, type Written } from './written';

/**
 * The way to a value by ids instead of positions: `criteria.items.1.term.all.0` is `criteria.TC2.term.all.0`. It stays the same when
 * somebody inserts a line, so that findings, differences and history can be told by it (plan language, rule 6).
 */
export function idPath(file: unknown, path: readonly (string | number)[]): string {
  const steps: string[] = [];
  let value = file as Written | undefined;
  for (const segment of path) {
    const name = itemName(itemsOf(value)[Number(segment)] ?? null);
    const listed = ITEM_LISTS.includes(steps.at(-1) ?? '');
    if (listed && (name !== undefined || !/^\d+$/.test(String(segment)))) steps.pop();
    steps.push(name ?? String(segment));
    value = stepInto(value, segment);
  }
  return steps.join('.');
}

function stepInto(value: Written | undefined, segment: string | number): Written | undefined {
  if (isMap(value)) return value[segment];
  const items = itemsOf(value);
  return items.find((item) => itemName(item) === segment) ?? items[Number(segment)];
}
