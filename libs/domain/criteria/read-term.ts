import { refusal, type Parsed, type Refusal } from '@app/domain/shared';
import type { TermReader, WrittenQuantity, WrittenTerm } from './operator';
import { isOperatorName, operatorOf } from './operators/table';
import type { Change } from './change';
import { parseGradeTest, type GradeTest } from './grade-test';
import { score, scoreProblem, type WrittenScore } from './operators/score';
import { parseBasis } from './parse-basis';
import { parseChange } from './parse-change';
import { parseTest } from './parse-test';
import type { Quantity } from './quantity';
import type { Term } from './term';
import type { Test } from './test';

/** A problem inside a written term, with the way from the term to it. */
export interface TermProblem {
  readonly place: readonly (string | number)[];
  readonly problem: Refusal;
}

/** A term deeper or larger than this is refused: nobody could check it against the paper (plan language, rule 3). */
export const MAX_DEPTH = 8;
export const MAX_NODES = 64;

/**
 * Reads a term that has been checked against the closed vocabulary (`TERM_SCHEMA`). What a schema cannot say is checked here: exactly one
 * operator, its companions, and the limits. Answers the first problem.
 */
export function readTerm(written: WrittenTerm): { readonly term: Term } | TermProblem {
  try {
    const term = new Reader([]).term(written);
    checkSize(term);
    return { term };
  } catch (error) {
    if (error instanceof TermError) return { place: error.place, problem: error.problem };
    throw error;
  }
}

/** Reads what a criterion is worth, in place of its term. `each`: the share of it that must be reached. */
export function readScore(written: WrittenScore, each: Test | undefined): { readonly term: Term } | TermProblem {
  const misfit = scoreProblem(written);
  if (misfit) return misfit;
  try {
    const term = { ...score.read(written, new Reader([]), {}), ...(each && { each }) };
    checkSize(term);
    return { term };
  } catch (error) {
    if (error instanceof TermError) return { place: error.place, problem: error.problem };
    throw error;
  }
}

class Reader implements TermReader {
  constructor(private readonly here: readonly (string | number)[]) {}

  term(written: WrittenTerm, ...place: (string | number)[]): Term {
    const reader = new Reader([...this.here, ...place]);
    return typeof written === 'string' ? { op: 'named', id: written } : reader.operation(written);
  }

  quantity(written: WrittenQuantity, ...place: (string | number)[]): Quantity {
    if (typeof written === 'string') return { kind: 'indicator', indicator: written };
    if (written.sum && !written.of && !written.except) return { kind: 'sum', of: written.sum };
    if (written.of && written.except && !written.sum) return { kind: 'except', of: written.of, except: written.except };
    throw new TermError([...this.here, ...place], refusal('quantity.form'));
  }

  test(written: string, ...place: (string | number)[]): Test {
    return this.value(parseTest(written), place);
  }

  change(written: string, ...place: (string | number)[]): Change {
    return this.value(parseChange(written), place);
  }

  gradeTest(written: string, ...place: (string | number)[]): GradeTest {
    return this.value(parseGradeTest(written), place);
  }

  beside(key: string): TermReader {
    return new Reader([...this.here.slice(0, -1), key]);
  }

  private operation(written: { readonly [key: string]: unknown }): Term {
    const words = Object.keys(written).filter(isOperatorName);
    const [op] = words;
    if (!op) throw new TermError(this.here, refusal('term.no-operator'));
    if (words.length > 1) throw new TermError(this.here, refusal('term.two-operators', { words }));
    const operator = operatorOf(op);
    this.checkCompanions(op, Object.keys(written), Object.keys(operator.beside ?? {}));
    const term = operator.read(written[op], new Reader([...this.here, op]), written);
    return typeof written.basis === 'string'
      ? { ...term, basis: this.value(parseBasis(written.basis), ['basis']) }
      : term;
  }

  private checkCompanions(op: string, present: readonly string[], wanted: readonly string[]): void {
    const missing = wanted.find((key) => !present.includes(key));
    if (missing) throw new TermError(this.here, refusal('term.companion-missing', { op, missing }));
    const stray = present.find((key) => COMPANIONS.has(key) && !wanted.includes(key));
    if (stray) throw new TermError([...this.here, stray], refusal('term.companion-stray', { op, stray }));
  }

  private value<T>(parsed: Parsed<T>, place: readonly (string | number)[]): T {
    if (parsed.ok) return parsed.value;
    throw new TermError([...this.here, ...place], parsed.problem);
  }
}

/** Keys that belong beside some operator, and beside no other. */
const COMPANIONS = new Set(['is']);

class TermError extends Error {
  constructor(
    readonly place: readonly (string | number)[],
    readonly problem: Refusal,
  ) {
    super(problem.code);
  }
}

function checkSize(term: Term): void {
  if (depthOf(term) > MAX_DEPTH) throw new TermError([], refusal('term.too-deep', { limit: MAX_DEPTH }));
  if (nodesOf(term) > MAX_NODES) throw new TermError([], refusal('term.too-large', { limit: MAX_NODES }));
}

function depthOf(term: Term): number {
  return 1 + Math.max(0, ...inside(term).map(depthOf));
}

function nodesOf(term: Term): number {
  return inside(term).reduce((sum, child) => sum + nodesOf(child), 1);
}

function inside(term: Term): readonly Term[] {
  const operator = operatorOf(term.op);
  return [...operator.children(term), ...(operator.elsewhere?.(term) ?? [])];
}
