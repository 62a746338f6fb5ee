import type { WorkingCalendar } from '@app/domain/calendar';
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

/** The grade that was given, and the ladder it stands on, low to high. */
export interface GradeFact {
  readonly value: string;
  readonly of: readonly string[];
}

/** How far a recurring duty has been fulfilled: its occurrences, each counted once. */
export interface FulfilmentFact {
  readonly inTime: number;
  /** Accepted after its day. */
  readonly late: number;
  /** Its day has not passed. */
  readonly open: number;
  /** Its day has passed; it may still come, late. */
  readonly overdue: number;
  /** It will not come any more. */
  readonly missed: number;
}

/** The time that a figure is compared with. */
export type Baseline = 'registration' | 'previous-period' | 'previous-year';

/** Whose results a roll-up counts: the units of a plan, those under this one, or the parts of this one. */
export type GroupOf = 'units' | 'children' | 'sub-units';

/** One unit whose results are counted by a roll-up. */
export interface MemberFact {
  readonly code: string;
  /** By word or id of the class: `listed`, `recognised`, `registered`, `hot-1`. Absent: not decided yet. */
  readonly results: Readonly<Record<string, boolean | undefined>>;
  /** What its own conditions are judged on, where a roll-up has a `where`. */
  readonly facts?: Facts;
}

/** All members, whatever is known of each. A group that is not known as a whole does not stand here. */
export interface GroupFact {
  /** As the plan calls the other plan in `uses`; absent for its own units. */
  readonly plan?: string;
  readonly of: GroupOf;
  readonly members: readonly MemberFact[];
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
  /** Counts of an earlier time, frozen. */
  readonly baselines: Readonly<Partial<Record<Baseline, readonly FigureFact[]>>>;
  /** Grades by id of the indicator. */
  readonly grades: Readonly<Record<string, GradeFact | undefined>>;
  /** By id of the obligation. */
  readonly fulfilments: Readonly<Record<string, FulfilmentFact | undefined>>;
  /** What seats have said of what only they can judge: by question, then by seat. */
  readonly judgements: Readonly<Record<string, Readonly<Record<string, boolean | undefined>> | undefined>>;
  readonly groups: readonly GroupFact[];
  /** For an `age` in working days; without one such an age is not known. */
  readonly calendar?: WorkingCalendar;
}

export const NO_FACTS: Facts = {
  figures: [],
  answers: {},
  dates: {},
  moments: {},
  evidence: {},
  baselines: {},
  grades: {},
  fulfilments: {},
  judgements: {},
  groups: [],
};

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
