import type { Flaw } from './plan-error';
import { textOf, type WrittenMap } from './written';

/** From what anybody may see to what only the police may. */
const CLASSES: readonly string[] = ['public', 'internal', 'police'];

/**
 * An entry of the shared vocabulary with what a plan says of it anew: who checks the figure and who sees it. What is counted stays as it is, or
 * one id would mean two things (the schema knows no other keys); and what the vocabulary keeps from the public, no plan opens.
 */
export function refineTaken(
  entry: WrittenMap,
  refined: WrittenMap,
  path: readonly (string | number)[],
  flaws: Flaw[],
): WrittenMap {
  const [theirs, ours] = [entry.class, refined.class];
  if (ours !== undefined && theirs !== undefined && rank(ours) < rank(theirs))
    flaws.push({
      path: [...path, 'class'],
      code: 'vocabulary.class-opened',
      params: { id: textOf(entry.id), held: textOf(theirs), written: textOf(ours) },
    });
  return { ...entry, ...refined };
}

const rank = (word: WrittenMap[string]): number => CLASSES.indexOf(textOf(word));
