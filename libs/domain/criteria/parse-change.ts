import { parseExpression, type Parsed, type Words } from '@app/domain/shared';
import type { Change } from './change';
import { readTest } from './parse-test';

/** Reads a change of the plan language: `lower`, `not higher`, `down at least 5%`, `up more than 10`. */
export function parseChange(text: string): Parsed<Change> {
  return parseExpression(text, change);
}

function change(words: Words): Change {
  if (words.take('lower')) return { kind: 'lower' };
  if (words.take('not', 'higher')) return { kind: 'not-higher' };
  if (words.take('down')) return { kind: 'down', by: readTest(words) };
  if (words.take('up')) return { kind: 'up', by: readTest(words) };
  return words.refuse(['lower', 'not higher', 'down', 'up']);
}
