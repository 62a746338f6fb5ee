import type { FigureValue, Track } from '@app/domain/plans';
import type { ExpectedTargets } from '../expected-targets';
import type { Chance } from '../stage/chance';

/** Figures by id of the indicator; what is not named is nothing (0, no). */
export type Figures = Readonly<Record<string, FigureValue>>;

/** What a story adds to its plan. Units are real; **every figure, outcome and date is invented**. */
export interface Script {
  readonly plan: string;
  /** ids of the plan's duties that count in the closing table as the plans and as the final reports */
  readonly plans: string;
  readonly finalReports: string;
  readonly periods: readonly PlayedPeriod[];
}

export interface PlayedPeriod {
  /** of a yearly plan the year in which it ends; absent: the plan's first */
  readonly code?: string;
  /** first and last day on which reports are sent */
  readonly reports: { readonly from: string; readonly to: string };
  readonly days: Days;
  /** the units that ask to be recognised, each with what becomes of it */
  readonly courses: readonly Course[];
  /** what is asked for later in the same period: with rounds of their own only units that have a course in one take part in it */
  readonly later?: readonly Round[];
  /** days on which the targets are measured on the way, and what they must come to then */
  readonly measured?: readonly { readonly on: string; readonly targets: ExpectedTargets }[];
  /** what any of the units counts, before what its course says; without it everything is 0 */
  figures?(unitCode: string, chance: Chance, units: readonly string[]): Figures;
  /** events of the plan that come about outside: when they are told of, and by which paper of which day */
  readonly told?: readonly ToldEvent[];
  /** what happens outside of the product meanwhile, and only the timeline tells */
  readonly news?: readonly { readonly on: string; readonly text: string }[];
  /** who is late with what; beside them two of a hundred reports come late by chance */
  readonly late: readonly Lateness[];
  /** absent: nobody knows yet what comes of it, and the story claims only that everybody who asks is answered */
  readonly expected?: Expected;
}

export interface ToldEvent {
  readonly on: string;
  /** id in the plan */
  readonly event: string;
  readonly paper: string;
  readonly dated: string;
}

export interface Round {
  /** units that were not recognised ask once more on that day; absent: the units ask for the first time */
  readonly again?: string;
  readonly days: Days;
  readonly courses: readonly Course[];
}

/** The days of a period on which dossiers take a step, all that stand at it together. */
export interface Days {
  /** where units are reviewed or register: when that is done, and when they are let in */
  readonly registered?: string;
  readonly approved?: string;
  readonly begun: string;
  readonly stated: string;
  /** presented, signed and sent; with several days each unit draws its own */
  readonly sent: readonly string[];
  readonly takenIn: string;
  /** the panel examines and counts, its members speak, the lead closes */
  readonly examined: string;
  readonly agencies: string;
  readonly lead: string;
  /** where the plan has a council */
  readonly council?: { readonly setUp: string; readonly invited: string; readonly meets: string };
  /** the last look at the figures: not before the last day of the period */
  readonly confirmed: string;
  readonly prepared: string;
  readonly decided: string;
  readonly notified: string;
  /** the programme administrator closes the period; absent: the story ends before */
  readonly closed?: string;
}

export interface Course {
  readonly code: string;
  readonly track?: Track;
  /** frozen where the plan holds later figures against those of the registration */
  readonly registered?: Figures;
  readonly stated?: Figures;
  /** what the appraisal finds where the unit did not know or did not say so; it stays so on the last day */
  readonly confirmed?: Figures;
  /** id of the criterion that is not met in the end, and why */
  readonly notMet?: { readonly criterion: string; readonly because: string };
  readonly withdrawn?: { readonly on: string; readonly because: string };
}

/** So many of those who owe a duty send it on these days. */
export interface Lateness {
  /** id of the duty */
  readonly duty: string;
  readonly count: number;
  readonly days: readonly string[];
}

/** What the story claims; what is left out it does not claim. */
export interface Expected {
  readonly units: number;
  readonly selected: number;
  readonly recognised: number;
  /** how many are not recognised, where they are too many for courses of their own */
  readonly refused?: number;
  readonly plans?: { readonly onTime: number; readonly late: number };
  readonly finalReports?: { readonly onTime: number; readonly late: number };
  /** how many units are of each class, by its id, where the plan has classes */
  readonly classes?: Readonly<Record<string, number>>;
  /** every target of the plan's revision */
  readonly targets: ExpectedTargets;
}
