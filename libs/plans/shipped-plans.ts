import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '@app/platform';
import type { PlanError } from './language/plan-error';
import { readPlan, readProcedure, readVocabulary, type ReadPlan, type Shelf } from './language/read-plan';

const folder = (): string => path.join(projectRoot(), 'libs/plans/shipped');
const file = (name: string): string => readFileSync(path.join(folder(), name), 'utf8');

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

/** A plan file as it was read: the plan, or what is wrong with it and where. */
export type PlanReading = ReadPlan | { readonly errors: readonly PlanError[] };

/** Every revision that ships with the product, by plan and number. */
export function shippedRevisions(): { readonly plan: string; readonly number: number }[] {
  return readdirSync(folder())
    .flatMap((name) => {
      const [, plan, number] = /^(.+)\.r(\d+)\.yaml$/.exec(name) ?? [];
      return plan === undefined ? [] : [{ plan, number: Number(number) }];
    })
    .sort((a, b) => a.plan.localeCompare(b.plan) || a.number - b.number);
}

/** Reads a plan file that somebody brings, with the shipped vocabulary and procedure. */
export const readPlanText = (text: string): PlanReading => readPlan(text, shippedShelf());

/** Reads one revision of a plan that ships with the product, with whatever is wrong with it. */
export const readShippedPlan = (plan: string, number: number): PlanReading =>
  readPlanText(file(`${plan}.r${number}.yaml`));

/** Reads one revision of a plan that ships with the product. @throws when the file has errors, each with its line */
export function shippedPlan(plan: string, number: number): ShippedPlan {
  const name = `${plan}.r${number}.yaml`;
  const source = file(name);
  return { ...sound(name, readPlan(source, shippedShelf())), source };
}

function sound<T extends object>(name: string, result: T | { readonly errors: readonly PlanError[] }): T {
  if (!('errors' in result)) return result;
  throw new Error(result.errors.map(({ line, column, message }) => `${name}:${line}:${column} ${message}`).join('\n'));
}
