import type { Facts, FigureFact } from '@app/domain/criteria';
import type { Carry } from '../shape/plan-use';

/** Facts as the new revision reads them, and which of them are only assumed. */
export interface CarriedFacts {
  readonly facts: Facts;
  /** Ids of indicators of the new revision whose value was carried over from one that is not the same. */
  readonly assumed: ReadonlySet<string>;
}

/**
 * Shows old figures under the new indicators that `carries` names, as long as nobody has stated those. A figure that is only assumed answers
 * for every time it is read over: it was counted over another one anyway.
 */
export function carryFacts(facts: Facts, carries: readonly Carry[]): CarriedFacts {
  const given = new Set(facts.figures.map(({ indicator }) => indicator));
  const applied = carries.filter(({ from, to }) => isKnown(from, facts, given) && !isKnown(to, facts, given));
  return {
    facts: {
      ...facts,
      figures: withCarried(facts.figures, applied),
      answers: renamed(facts.answers, applied),
      dates: renamed(facts.dates, applied),
      grades: renamed(facts.grades, applied),
      baselines: Object.fromEntries(
        Object.entries(facts.baselines).map(([baseline, figures]) => [baseline, withCarried(figures, carries)]),
      ),
    },
    assumed: new Set(applied.flatMap(({ to, as }) => (as === 'assumed' ? [to] : []))),
  };
}

function isKnown(id: string, { answers, dates, grades }: Facts, figures: ReadonlySet<string>): boolean {
  return figures.has(id) || [answers, dates, grades].some((known) => known[id] !== undefined);
}

function withCarried(figures: readonly FigureFact[], carries: readonly Carry[]): FigureFact[] {
  const given = new Set(figures.map(({ indicator }) => indicator));
  const carried = carries
    .filter(({ to }) => !given.has(to))
    .flatMap(({ from, to, as }) =>
      figures
        .filter(({ indicator }) => indicator === from)
        .map(({ value, basis }): FigureFact => ({
          indicator: to,
          value,
          ...(as === 'same' && basis && { basis }),
        })),
    );
  return [...figures, ...carried];
}

function renamed<T>(known: Readonly<Record<string, T>>, carries: readonly Carry[]): Readonly<Record<string, T>> {
  const carried = carries.flatMap(({ from, to }) => (from in known ? [[to, known[from]] as const] : []));
  return { ...Object.fromEntries(carried), ...known };
}
