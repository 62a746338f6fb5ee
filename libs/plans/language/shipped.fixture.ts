import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPlan, readProcedure, readVocabulary, type ReadPlan, type Shelf } from './read-plan';

export const shippedFile = (name: string): string => readFileSync(join(__dirname, '..', 'shipped', name), 'utf8');

/** Vocabulary and procedure that ship with the product. */
export function shippedShelf(): Shelf {
  const vocabulary = readVocabulary(shippedFile('vocabulary-1.yaml'));
  const procedure = readProcedure(shippedFile('procedure-recognition-2025.yaml'));
  if ('errors' in vocabulary) throw new Error(JSON.stringify(vocabulary.errors, null, 1));
  if ('errors' in procedure) throw new Error(JSON.stringify(procedure.errors, null, 1));
  return { ...vocabulary, ...procedure };
}

export function shippedPlan(name: string): ReadPlan {
  const read = readPlan(shippedFile(name), shippedShelf());
  if ('errors' in read) throw new Error(JSON.stringify(read.errors, null, 1));
  return read;
}
