import { canonicalJson, type LegalDate } from '@app/domain/shared';
import type { Basis } from './basis';

/** A count that somebody stands for. Non-negative whole number; a figure that nobody has given is simply absent. */
export interface FigureFact {
  readonly indicator: string;
  readonly value: number;
  /** The time it was counted over; without one it answers for every time that the plan reads this indicator over. */
  readonly basis?: Basis;
}

/** How much evidence there is for a component: pieces accepted, and whether more may still come. */
export interface EvidenceFact {
  readonly accepted: number;
  readonly open: boolean;
}

/**
 * All that the criteria may look at. The self-assessment is evaluated on what the commune stated, the appraisal only on what was
 * confirmed: the caller chooses which figures go in, and leaves out what is unknown.
 */
export interface Facts {
  readonly figures: readonly FigureFact[];
  /** Yes-or-no indicators by id. */
  readonly answers: Readonly<Record<string, boolean | undefined>>;
  /** Date indicators by id. */
  readonly dates: Readonly<Record<string, LegalDate | undefined>>;
  /** `assessment`, `request`, … by name. */
  readonly moments: Readonly<Record<string, LegalDate | undefined>>;
  /** By id of the component. */
  readonly evidence: Readonly<Record<string, EvidenceFact | undefined>>;
}

export const NO_FACTS: Facts = { figures: [], answers: {}, dates: {}, moments: {}, evidence: {} };

/** Facts that are nothing but counts, by indicator. */
export function countsOnly(counts: Readonly<Record<string, number | undefined>>): Facts {
  const figures = Object.entries(counts).flatMap(([indicator, value]) =>
    value === undefined ? [] : [{ indicator, value }],
  );
  return { ...NO_FACTS, figures };
}

/** The count of that indicator over that time, or `undefined` when nobody has given it. */
export function figureOf(facts: Facts, indicator: string, basis: Basis | undefined): number | undefined {
  const given = facts.figures.filter((figure) => figure.indicator === indicator);
  const exact = basis && given.find((figure) => figure.basis && canonicalJson(figure.basis) === canonicalJson(basis));
  return (exact ?? given.find((figure) => !figure.basis))?.value;
}
