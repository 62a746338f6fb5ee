import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { shippedPlan as readShipped } from '../shipped-plans';
import { readProcedure, readVocabulary, type ReadPlan, type Shelf } from './read-plan';

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
  const { plan, statuses, wordings, content, sha256 } = readShipped(...partsOf(name));
  return { plan, statuses, wordings, content, sha256 };
}

/** `quang-ngai-2025.r1.yaml` is revision 1 of quang-ngai-2025. */
function partsOf(name: string): [plan: string, revision: number] {
  const [plan, revision] = name.replace(/\.yaml$/, '').split('.r');
  return [plan, Number(revision)];
}
