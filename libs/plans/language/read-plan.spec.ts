import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPlan, readProcedure, readVocabulary, type Shelf } from './read-plan';

const shipped = (name: string): string => readFileSync(join(__dirname, '..', 'shipped', name), 'utf8');

it('reads', () => {
  const v = readVocabulary(shipped('vocabulary-1.yaml'));
  const p = readProcedure(shipped('procedure-recognition-2025.yaml'));
  if ('errors' in v) return console.log(v.errors);
  if ('errors' in p) return console.log(p.errors);
  const r = readPlan(shipped('quang-ngai-2025.r1.yaml'), { vocabulary: v.vocabulary, procedure: p.procedure });
  if ('errors' in r) return console.log(r.errors);
  console.log(r.sha256, r.content.length, JSON.stringify(r.plan, null, 1).slice(0, 3000), r.statuses.slice(0, 60));
});
