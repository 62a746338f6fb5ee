import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { PlanRevision } from '@app/domain/plans';
import { projectRoot } from '@app/platform';
import type { PlanError } from './language/plan-error';
import type { PlanShelf } from './language/resolve-uses';
import { readPlan, readProcedure, readVocabulary, type ReadPlan, type Shelf } from './language/read-plan';

const folder = (): string => path.join(projectRoot(), 'libs/plans/shipped');
const at = (name: string): string => path.join(folder(), name);
const file = (name: string): string => readFileSync(at(name), 'utf8');
const isShipped = (name: string): boolean => existsSync(at(name));

let shelf: Shelf | undefined;

/** The shared vocabulary and procedure that the shipped plans are read with. */
export function shippedShelf(): Shelf {
  return (shelf ??= readShelf());
}

function readShelf(): Shelf {
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

/** Reads a plan file that somebody brings, with the shipped vocabulary and procedure. `plans`: what it may use and follow. */
export const readPlanText = (text: string, plans: PlanShelf = shippedPlans()): PlanReading =>
  readPlan(text, { ...shippedShelf(), plans });

/** The revisions that ship with the product, for a plan that somebody brings. */
export const shippedPlans = (): PlanShelf => othersBeside(null, shippedShelf(), []);

/** Reads one revision of a plan that ships with the product, with whatever is wrong with it. */
export function readShippedPlan(plan: string, number: number): PlanReading {
  const name = `${plan}.r${number}.yaml`;
  const shelf = shippedShelf();
  return readPlan(file(name), { ...shelf, plans: othersBeside(name, shelf, []) });
}

/** The rules for the whole country that ship with the product. Only files that speak of governing are read: reading costs more than looking. */
export function shippedNationalRules(): PlanRevision[] {
  return shippedRevisions()
    .filter(({ plan, number }) => /^ +governs:/m.test(file(`${plan}.r${number}.yaml`)))
    .map(({ plan, number }) => shippedPlan(plan, number).plan)
    .filter(({ identity }) => identity.governs !== undefined);
}

/** Reads one revision of a plan that ships with the product. @throws when the file has errors, each with its line */
export function shippedPlan(plan: string, number: number): ShippedPlan {
  return readShipped(plan, number, shippedShelf(), []);
}

/** What ships does not change while we run, and reading costs a tenth of a second and more. */
const read = new Map<string, ShippedPlan>();

function readShipped(plan: string, number: number, shelf: Shelf, trail: readonly string[]): ShippedPlan {
  const name = `${plan}.r${number}.yaml`;
  const known = read.get(name);
  if (known) return known;
  const source = file(name);
  const shipped = { ...sound(name, readPlan(source, { ...shelf, plans: othersBeside(name, shelf, trail) })), source };
  read.set(name, shipped);
  return shipped;
}

/** The other shipped plans, for a plan that uses them. `name` is its own file; null when somebody brings it. */
function othersBeside(name: string | null, shelf: Shelf, trail: readonly string[]): PlanShelf {
  return (code, revision) => {
    const other = `${code}.r${revision}.yaml`;
    if (other === name || trail.includes(other)) return 'circle';
    return isShipped(other) ? readShipped(code, revision, shelf, name === null ? trail : [...trail, name]) : undefined;
  };
}

function sound<T extends object>(name: string, result: T | { readonly errors: readonly PlanError[] }): T {
  if (!('errors' in result)) return result;
  throw new Error(
    result.errors.map(({ line, column, message, hint }) => `${name}:${line}:${column} ${message} ${hint}`).join('\n'),
  );
}
