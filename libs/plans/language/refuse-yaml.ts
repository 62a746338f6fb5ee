import { isAlias, isMap, isPair, isScalar, isSeq, Lexer, visit, type Document } from 'yaml';
import type { RefusalParams } from '@app/domain/shared';

/** Something that YAML allows and a plan file does not. */
export interface YamlFlaw {
  readonly offset: number;
  readonly code: string;
  readonly params: RefusalParams;
}

export const MAX_BYTES = 512 * 1024;
export const MAX_NESTING = 12;
/** Five times what the longest plan that we know has. */
export const MAX_KEYS = 8_000;
const MAX_TOKENS = 120_000;

/**
 * Whether a text has more in it than any plan has, seen before it is parsed. Danger: the parser compares each key of a map with all
 * others, and half a megabyte of them keeps everybody in the office waiting for a minute.
 */
export function isOverfull(text: string): boolean {
  let tokens = 0;
  let keys = 0;
  for (const token of new Lexer().lex(text)) {
    tokens += 1;
    if (token === ':') keys += 1;
    if (keys > MAX_KEYS || tokens > MAX_TOKENS) return true;
  }
  return false;
}

/**
 * What is refused before anybody looks at the words (plan language, rule 3). Anchors, aliases and merge keys let one line change
 * another far away; tags let a value be something else than it looks like; a billion laughs are not funny to a server.
 */
export function yamlFlaws(document: Document.Parsed): YamlFlaw[] {
  const broken = document.errors.map(({ code, pos, message }) => ({
    offset: pos[0],
    code: KNOWN[code] ?? 'yaml.syntax',
    params: { detail: message.split('\n')[0].replace(/ at line \d+, column \d+:?$/, '') },
  }));
  return broken.length > 0 ? broken : forbiddenIn(document);
}

const KNOWN: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: 'yaml.duplicate-key',
  MULTIPLE_DOCS: 'yaml.second-document',
  BAD_ALIAS: 'yaml.alias',
  TAG_RESOLVE_FAILED: 'yaml.tag',
};

function forbiddenIn(document: Document.Parsed): YamlFlaw[] {
  const flaws: YamlFlaw[] = [];
  const add = (node: unknown, code: string, params: RefusalParams = {}): void => {
    flaws.push({ offset: (node as { range?: [number, number, number] }).range?.[0] ?? 0, code, params });
  };
  visit(document, (_key, node, path) => {
    if (isAlias(node)) return void add(node, 'yaml.alias');
    if (isPair(node)) {
      if (isScalar(node.key) && node.key.value === '<<') add(node.key, 'yaml.merge-key');
      return;
    }
    if (!isScalar(node) && !isMap(node) && !isSeq(node)) return;
    if (node.anchor) add(node, 'yaml.anchor', { name: node.anchor });
    if (node.tag) add(node, 'yaml.tag', { tag: node.tag });
    const depth = path.filter((step) => isMap(step) || isSeq(step)).length + 1;
    if ((isMap(node) || isSeq(node)) && depth > MAX_NESTING) {
      add(node, 'yaml.nesting', { limit: MAX_NESTING });
      return visit.SKIP;
    }
  });
  return flaws;
}
