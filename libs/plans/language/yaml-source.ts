import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Document, type Node } from 'yaml';
import { ITEM_LISTS, itemName } from '@app/domain/plans';
import type { Written } from './written';

/** A YAML file as it was written, and the way back from any value to its line. */
export interface YamlSource {
  /** What is wrong with it as YAML stands in `document.errors`. */
  readonly document: Document.Parsed;
  /** Of what stands at this path, or of the nearest thing above it that is in this file. */
  positionOf(path: readonly (string | number)[], atKey?: boolean): Position;
  /** Whether a key stands there with nothing behind it, not even a colon: in `{label: Xã, phường, who: x}` the comma made one of “phường”. */
  isBareKey(path: readonly (string | number)[]): boolean;
  at(offset: number): Position;
}

export interface Position {
  readonly line: number;
  readonly column: number;
}

/** YAML 1.2, core schema: dates stay strings, `no` is no boolean. Nothing is refused yet (`yamlFlaws` does). */
export function openYaml(text: string): YamlSource {
  const lines = new LineCounter();
  // not `logLevel: 'silent'`: it would also be silent about a second document
  const document = parseDocument(text, {
    lineCounter: lines,
    version: '1.2',
    schema: 'core',
    merge: false,
    logLevel: 'error',
    // it would copy lines out of the text for every single error
    prettyErrors: false,
  });
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  const positionOf: YamlSource['positionOf'] = (path, atKey = false) => at(offsetOf(document.contents, path, atKey));
  // `key:` outside of a flow map has an empty scalar for its value
  const isBareKey: YamlSource['isBareKey'] = (path) => wayTo(document.contents, path)[path.length - 1]?.value === null;
  return { document, positionOf, isBareKey, at };
}

function offsetOf(root: Node | null, path: readonly (string | number)[], atKey: boolean): number {
  let offset = root?.range?.[0] ?? 0;
  for (const [i, found] of wayTo(root, path).entries()) {
    const last = i === path.length - 1;
    offset = (last && atKey ? startOf(found.key) : startOf(found.value)) ?? startOf(found.key) ?? offset;
  }
  return offset;
}

/** What stands at each part of a path, as far as it is in this file. */
function wayTo(root: Node | null, path: readonly (string | number)[]): Found[] {
  const way: Found[] = [];
  let node: unknown = root;
  for (const segment of path) {
    const found = step(node, segment) ?? stepIntoList(node, segment);
    if (!found) break;
    way.push(found);
    node = found.value;
  }
  return way;
}

interface Found {
  readonly key: unknown;
  readonly value: unknown;
}

function step(node: unknown, segment: string | number): Found | undefined {
  if (isMap(node)) {
    const pair = node.items.find((item) => isScalar(item.key) && item.key.value === segment);
    return pair && { key: pair.key, value: pair.value };
  }
  if (!isSeq(node)) return undefined;
  const item =
    /^\d+$/.test(String(segment)) && node.items.length > Number(segment) ? node.items[Number(segment)] : undefined;
  const named = node.items.find((candidate) => isNamed(candidate, String(segment))) ?? item;
  return named === undefined ? undefined : { key: named, value: named };
}

function stepIntoList(node: unknown, segment: string | number): Found | undefined {
  for (const list of ITEM_LISTS) {
    const items = step(node, list)?.value;
    const found = isSeq(items) ? step(items, segment) : undefined;
    if (found) return found;
  }
  return undefined;
}

/** As `itemName` names an item; besides, `{ids: [D1, D2]}` goes by each of its ids. */
function isNamed(node: unknown, name: string): boolean {
  if (!isMap(node)) return false;
  const ids: unknown = node.get('ids', true);
  if (isSeq(ids)) return ids.items.some((item) => isScalar(item) && item.value === name);
  return itemName(node.toJSON() as Written) === name;
}

function startOf(node: unknown): number | undefined {
  return (node as Node | null)?.range?.[0];
}
