import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '@app/platform';
import type { PlanError } from './language/plan-error';
import type { PlanShelf } from './language/resolve-uses';
import { readPlan, readProcedure, readVocabulary, type ReadPlan, type Shelf } from './language/read-plan';

const at = (name: string): string => path.join(projectRoot(), 'libs/plans/shipped', name);
const file = (name: string): string => readFileSync(at(name), 'utf8');
const isShipped = (name: string): boolean => existsSync(at(name));

/** The shared vocabulary and procedure that the shipped plans are read with. */
export function shippedShelf(): Shelf {
  const { vocabulary } = sound('vocabulary-1.yaml', readVocabulary(file('vocabulary-1.yaml')));
  const { procedure } = sound(
    'procedure-recognition-2025.yaml',
    readProcedure(file('procedure-recognition-2025.yaml')),
  );
  return { vocabulary, procedure };
}

export interface ShippedPlan extends ReadPlan {
  /** the file as it was written */
  readonly source: string;
}

/** Reads one revision of a plan that ships with the product. @throws when the file has errors, each with its line */
export function shippedPlan(plan: string, number: number): ShippedPlan {
  return readShipped(plan, number, shippedShelf(), []);
}

function readShipped(plan: string, number: number, shelf: Shelf, trail: readonly string[]): ShippedPlan {
  const name = `${plan}.r${number}.yaml`;
  const source = file(name);
  const others: PlanShelf = (code, revision) => {
    const other = `${code}.r${revision}.yaml`;
    if (other === name || trail.includes(other)) return 'circle';
    return isShipped(other) ? readShipped(code, revision, shelf, [...trail, name]) : undefined;
  };
  return { ...sound(name, readPlan(source, { ...shelf, plans: others })), source };
}

function sound<T extends object>(name: string, result: T | { readonly errors: readonly PlanError[] }): T {
  if (!('errors' in result)) return result;
  throw new Error(
    result.errors.map(({ line, column, message, hint }) => `${name}:${line}:${column} ${message} ${hint}`).join('\n'),
  );
}
