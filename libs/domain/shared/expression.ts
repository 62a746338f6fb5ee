import type { Refusal, RefusalParams } from './refusal';

/**
 * The small sentences of the plan language (`before 2025-12-14`, `at least 20%`): words separated by one space, at most 80 characters,
 * without comma, colon, quote or `#`, which YAML would silently read as something else.
 */
export type Parsed<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Refusal };

const MAX_LENGTH = 80;
const FORBIDDEN = /[,:"'#\n\t]/;

/** Runs a grammar over the whole text; words left over are a problem too. */
export function parseExpression<T>(text: string, grammar: (words: Words) => T): Parsed<T> {
  try {
    const words = new Words(split(text));
    const value = grammar(words);
    words.end();
    return { ok: true, value };
  } catch (error) {
    if (error instanceof ExpressionError) return { ok: false, problem: { code: error.code, params: error.params } };
    throw error;
  }
}

/** What a grammar reads from: it takes words in order, and says what it expected where it cannot go on. */
export class Words {
  private position = 0;

  constructor(private readonly words: readonly string[]) {}

  /** Takes these words if they come next. */
  take(...wanted: string[]): boolean {
    const fits = wanted.every((word, i) => this.words[this.position + i] === word);
    if (fits) this.position += wanted.length;
    return fits;
  }

  /** The next word, without taking it. */
  peek(): string | undefined {
    return this.words[this.position];
  }

  /** Takes the next word; `expected` says in the grammar's own words what should stand there. */
  next(expected: readonly string[]): string {
    const word = this.words[this.position];
    if (word === undefined)
      throw new ExpressionError('expression.ends-early', { after: this.words.join(' '), expected });
    this.position += 1;
    return word;
  }

  /** Takes the next word if the reader can make something of it. */
  read<T>(expected: readonly string[], reader: (word: string) => T | undefined): T {
    const value = reader(this.next(expected));
    if (value === undefined) this.refuseLast(expected);
    return value;
  }

  /** Refuses the next word, or the early end. */
  refuse(expected: readonly string[]): never {
    this.next(expected);
    return this.refuseLast(expected);
  }

  end(): void {
    if (this.position < this.words.length)
      throw new ExpressionError('expression.goes-on', { extra: this.words.slice(this.position).join(' ') });
  }

  private refuseLast(expected: readonly string[]): never {
    throw new ExpressionError('expression.unexpected', {
      word: this.words[this.position - 1],
      at: this.position,
      expected,
    });
  }
}

/** Thrown inside a grammar and caught by `parseExpression`; never leaves this folder's callers. */
export class ExpressionError extends Error {
  constructor(
    readonly code: string,
    readonly params: RefusalParams,
  ) {
    super(code);
  }
}

function split(text: string): string[] {
  if (text === '') throw new ExpressionError('expression.empty', {});
  if (text.length > MAX_LENGTH)
    throw new ExpressionError('expression.too-long', { length: text.length, limit: MAX_LENGTH });
  const forbidden = FORBIDDEN.exec(text);
  if (forbidden) throw new ExpressionError('expression.forbidden-character', { character: forbidden[0] });
  const words = text.split(' ');
  if (words.includes('')) throw new ExpressionError('expression.spaces', {});
  return words;
}
