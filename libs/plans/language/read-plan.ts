import { createHash } from 'node:crypto';
import { hiddenFromReviewer, idleSeats } from '@app/domain/plan-lint';
import { checkPlan, type PlanRevision } from '@app/domain/plans';
import { canonicalJson } from '@app/domain/shared';
import { buildPlan } from './build/plan';
import { shapeCheck } from './check-shape';
import { fillTiers } from './fill-tiers';
import { idPath } from './id-path';
import { withMeant } from './meant-word';
import { mergeFiles, mergeStatuses } from './merge';
import { wordingOf } from './messages.vi';
import type { Flaw, PlanError } from './plan-error';
import { statusesOf, withoutProvenance, type ValueStatus } from './provenance';
import { isOverfull, MAX_BYTES, MAX_KEYS, yamlFlaws } from './refuse-yaml';
import { resolveTakes } from './resolve-takes';
import { putInUsed } from './put-in-used';
import { resolveUses, type PlanShelf, type ResolvedUses } from './resolve-uses';
import { COMPLETE_SCHEMA } from './schema/complete';
import { PLAN_SCHEMA, PROCEDURE_SCHEMA, VOCABULARY_SCHEMA } from './schema/schemas';
import { vocabularyOf, type Vocabulary } from './vocabulary';
import { wordingsIn, type PlanWordings } from './wordings';
import { isMap, itemsOf, mapsOf, textOf, type WrittenMap } from './written';
import { openYaml, type Position, type YamlSource } from './yaml-source';

/** A plan file that may be published. */
export interface ReadPlan {
  readonly plan: PlanRevision;
  /** The merged file without provenance, definitions of other plans put in: what revisions are compared by. */
  readonly file: WrittenMap;
  /** Effective status of every value, for the settings view. */
  readonly statuses: readonly ValueStatus[];
  /** What the paper words in several ways; says nothing about what the plan means, so that it is not frozen with it. */
  readonly wordings: readonly PlanWordings[];
  /** The merged file as canonical JSON: what is frozen on publication, independent of how the product represents it. */
  readonly content: string;
  /** SHA-256 of `content`, hexadecimal; the parent that a later revision names. */
  readonly sha256: string;
}

/** Shared files that a plan is read with, already checked. */
export interface Shelf {
  readonly vocabulary: Vocabulary;
  readonly procedure: WrittenMap;
  /** Other revisions that can be looked up, published or shipped. */
  readonly plans?: PlanShelf;
}

type Result<T> = T | { readonly errors: readonly PlanError[] };

/** More than anybody mends at one sitting; the first to be found are told. */
const MOST_ERRORS = 200;

const checkPlanShape = shapeCheck(PLAN_SCHEMA);
const checkProcedureShape = shapeCheck(PROCEDURE_SCHEMA);
const checkVocabularyShape = shapeCheck(VOCABULARY_SCHEMA);
const checkComplete = shapeCheck(COMPLETE_SCHEMA);

/**
 * Reads one revision of a plan: YAML → closed vocabulary → procedure and vocabulary merged in → references and dates checked. Answers the
 * plan, or everything that is wrong at the first of these stages that finds something, each with line, column and a Vietnamese sentence.
 */
export const readPlan = (text: string, shelf: Shelf): Result<ReadPlan> => read(text, shelf, BEFORE_PUBLICATION);

/**
 * Reads what has been published, as it stands. Checks that came later keep nobody from reading it, from following it with a revision that mends it,
 * or from running what it began; whether the text is the one that was signed, its hash says.
 */
export const readPublished = (text: string, shelf: Shelf): Result<ReadPlan> => read(text, shelf, []);

type PlanCheck = (plan: PlanRevision) => readonly Flaw[];

const BEFORE_PUBLICATION: readonly PlanCheck[] = [checkPlan, idleSeats, hiddenFromReviewer];

function read(text: string, shelf: Shelf, checks: readonly PlanCheck[]): Result<ReadPlan> {
  const opened = open(text, checkPlanShape);
  if ('errors' in opened) return opened;
  const { file, source } = opened;
  const fail = (flaws: readonly Flaw[]) => ({ errors: allLocated(flaws, source, file) });

  const uses = resolveUses(file, shelf.plans);
  const strange = [...wrongShelf(file, shelf), ...uses.flaws];
  if (strange.length > 0) return fail(strange);
  const whole = fillTiers(mergeProcedure(shelf.procedure, file));
  const { file: merged, flaws } = resolveTakes(whole, shelf.vocabulary);
  const incomplete = [...flaws, ...checkComplete(merged)];
  if (incomplete.length > 0) return fail(incomplete);

  const problems: Flaw[] = [];
  const plan = buildPlan(merged, problems, uses.plans);
  for (const check of checks) if (problems.length === 0) problems.push(...check(plan));
  if (problems.length > 0) return fail(problems.map((flaw) => withMeant(flaw, plan)));
  return published(
    plan,
    merged,
    mergeStatuses(statusesOf(shelf.procedure, 'procedure'), statusesOf(file, 'plan'), file),
    wordingsIn(file),
    uses,
  );
}

/** Reads a procedure file. */
export function readProcedure(text: string): Result<{ readonly procedure: WrittenMap }> {
  const opened = open(text, checkProcedureShape);
  return 'errors' in opened ? opened : { procedure: opened.file };
}

/** Reads a shared vocabulary. */
export function readVocabulary(text: string): Result<{ readonly vocabulary: Vocabulary }> {
  const opened = open(text, checkVocabularyShape);
  return 'errors' in opened ? opened : { vocabulary: vocabularyOf(opened.file) };
}

/** Frozen with the hashes of the plans that it uses, so that nobody can put another paper behind the same words. */
function published(
  plan: PlanRevision,
  merged: WrittenMap,
  statuses: readonly ValueStatus[],
  wordings: readonly PlanWordings[],
  { hashes: uses, files }: ResolvedUses,
): ReadPlan {
  const own = withoutProvenance(merged) as WrittenMap;
  const content = canonicalJson({
    file: own,
    statuses,
    ...(Object.keys(uses).length > 0 && { uses }),
  });
  const file = putInUsed(own, files, plan);
  return { plan, file, statuses, wordings, content, sha256: createHash('sha256').update(content).digest('hex') };
}

function open(
  text: string,
  checkShape: (value: unknown) => Flaw[],
): { file: WrittenMap; source: YamlSource } | { errors: readonly PlanError[] } {
  if (Buffer.byteLength(text) > MAX_BYTES)
    return { errors: [worded('yaml.too-large', { limit: MAX_BYTES / 1024 }, { line: 1, column: 1 }, '')] };
  if (isOverfull(text)) return { errors: [worded('yaml.overfull', { limit: MAX_KEYS }, { line: 1, column: 1 }, '')] };
  const source = openYaml(text.normalize('NFC'));
  const broken = yamlFlaws(source.document);
  if (broken.length > 0) {
    const told = broken.slice(0, MOST_ERRORS);
    return { errors: inOrder(told.map(({ code, params, offset }) => worded(code, params, source.at(offset), ''))) };
  }
  const value: unknown = source.document.toJS();
  const flaws = checkShape(value);
  if (flaws.length > 0) return { errors: allLocated(flaws, source, value) };
  return { file: value as WrittenMap, source };
}

function wrongShelf(file: WrittenMap, { vocabulary, procedure }: Shelf): Flaw[] {
  const flaws: Flaw[] = [];
  if (file.vocabulary !== vocabulary.number)
    flaws.push({
      path: ['vocabulary'],
      code: 'reference.vocabulary-number',
      params: { id: textOf(file.vocabulary), held: vocabulary.number },
    });
  if (file.procedure !== undefined && file.procedure !== procedure.procedure)
    flaws.push({ path: ['procedure'], code: 'reference.procedure', params: { id: textOf(file.procedure) } });
  return flaws;
}

/**
 * A plan that names no procedure must say everything itself. Sources of both are kept, because clauses of both are cited; one that is `for`
 * other objects stays away, or a decision in another field would rest on the law on drugs.
 */
function mergeProcedure(procedure: WrittenMap, file: WrittenMap): WrittenMap {
  if (file.procedure === undefined) return file;
  const { status: _status, procedure: _name, sources: ours, ...defaults } = procedure;
  const merged = mergeFiles(defaults, file);
  const object = isMap(file.identity) ? file.identity.object : undefined;
  const named = isMap(object) ? object.id : object;
  const fitting = mapsOf(ours).filter(
    (source) => source.for === undefined || itemsOf(source.for).includes(named ?? ''),
  );
  return { ...merged, sources: [...itemsOf(file.sources), ...fitting.map(({ for: _objects, ...source }) => source)] };
}

function allLocated(flaws: readonly Flaw[], source: YamlSource, file: unknown): PlanError[] {
  return inOrder(flaws.slice(0, MOST_ERRORS).map((flaw) => located(flaw, source, file)));
}

function located({ path, code, params, atKey }: Flaw, source: YamlSource, file: unknown): PlanError {
  const said = code === 'shape.unknown-key' && source.isBareKey(path) ? { ...params, bare: 'yes' } : params;
  return worded(code, said, source.positionOf(path, atKey), idPath(file, path));
}

function worded(code: string, params: Flaw['params'], { line, column }: Position, path: string): PlanError {
  return { line, column, path, code, ...wordingOf(code, params) };
}

function inOrder(errors: readonly PlanError[]): PlanError[] {
  return [...errors].sort((a, b) => a.line - b.line || a.column - b.column);
}
