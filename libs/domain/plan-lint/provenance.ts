import { WHOLE_PAPER } from './clauses';

/** One value of a plan file with its effective status (plan language, rule 7). */
export interface SaidValue {
  readonly path: string;
  readonly status: 'law' | 'plan' | 'default' | 'proposal';
  readonly clause?: string;
}

/**
 * Who says the values of a plan. A finding speaks about the paper, so that a rule first asks here: of our own defaults and proposals the
 * paper knows nothing.
 */
export class Provenance {
  constructor(
    readonly values: readonly SaidValue[],
    private readonly sources: ReadonlySet<string>,
  ) {}

  /** Whether a law or a paper says this value, every part of it. */
  says(...path: readonly (string | number)[]): boolean {
    const parts = this.partsOf(path);
    return parts.length > 0 && parts.every(({ status }) => status === 'law' || status === 'plan');
  }

  /** Whether the plan's own paper does, and not another one that it cites. */
  isOwn(...path: readonly (string | number)[]): boolean {
    return this.says(...path) && this.partsOf(path).every(({ clause }) => !this.sources.has(firstWord(clause)));
  }

  /** The clause of the first part that has one. */
  clauseOf(...path: readonly (string | number)[]): string {
    return this.partsOf(path).find(({ clause }) => clause)?.clause ?? WHOLE_PAPER;
  }

  private partsOf(path: readonly (string | number)[]): readonly SaidValue[] {
    const whole = path.join('.');
    return this.values.filter((value) => value.path === whole || value.path.startsWith(`${whole}.`));
  }
}

function firstWord(clause: string | undefined): string {
  return clause?.split(/[ ;]/)[0] ?? '';
}
