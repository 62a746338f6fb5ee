import { readPoint } from '@app/domain/calendar';
import { parseExpression, type Parsed, type Words } from '@app/domain/shared';
import type { Basis } from './basis';

/** Reads over which time a figure counts: `at assessment`, `over period`, `over 2025-08-01 to confirmation`, `over unset`. */
export function parseBasis(text: string): Parsed<Basis> {
  return parseExpression(text, basis);
}

function basis(words: Words): Basis {
  if (words.take('at')) return { kind: 'at', moment: words.next(['assessment']) };
  if (!words.take('over')) return words.refuse(['at', 'over']);
  if (words.take('period')) return { kind: 'over-period' };
  if (words.take('unset')) return { kind: 'over-unset' };
  const from = readPoint(words);
  if (!words.take('to')) words.refuse(['to']);
  return { kind: 'over', from, to: readPoint(words) };
}
