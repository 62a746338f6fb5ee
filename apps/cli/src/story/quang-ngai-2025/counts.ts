import type { Counts, Course } from './units';

/** What a dossier counts under revision 2: the columns of the review table and what the criteria look at. */
const INDICATORS = [
  'population',
  'addicts',
  'users',
  'ex-substitution',
  'ex-post-rehab',
  'ex-home-rehab',
  'gathering-points',
  'violations',
  'wanted-hiding',
] as const satisfies readonly (keyof Counts)[];

/** Of these, what Công an tỉnh confirms, in the appraisal and at the end of the period. */
const CONFIRMED = INDICATORS.filter((indicator) => indicator !== 'population');

/** Revision 1 counts settled residents, under names of its own. */
const UNDER_FIRST: Readonly<Partial<Record<keyof Counts, string>>> = {
  addicts: 'settled-addicts',
  users: 'settled-users',
  violations: 'settled-violations',
};

export interface Count {
  readonly indicator: string;
  readonly value: number;
}

const entries = (indicators: readonly (keyof Counts)[], counts: Counts): Count[] =>
  indicators.map((indicator) => ({ indicator, value: counts[indicator] ?? 0 }));

/** The same counts by the names of revision 1. */
export const underFirst = (indicators: readonly (keyof Counts)[], counts: Counts): Count[] =>
  indicators.map((indicator) => ({ indicator: UNDER_FIRST[indicator] ?? indicator, value: counts[indicator] ?? 0 }));

const november = ({ november: counts, july }: Course): Counts => counts ?? july;

/** What the commune has found by the end of September, as the plan of July asks; it also asks for residents who deal. */
export const statedInSeptember = ({ july }: Course): Count[] => [
  ...underFirst(INDICATORS, july),
  { indicator: 'settled-dealers', value: 0 },
];

/** What the commune states in its dossier. */
export const statedBy = (course: Course): Count[] => entries(INDICATORS, november(course));

/** What Công an tỉnh counts in the appraisal, the inspection on site included. */
export const confirmedOf = (course: Course): Count[] =>
  entries(CONFIRMED, { ...november(course), ...course.confirmed, ...course.onSite?.counts });

/** The same on the last day of the period. */
export const finalOf = (course: Course): Count[] =>
  entries(CONFIRMED, { ...november(course), ...course.confirmed, ...course.onSite?.counts, ...course.lastDay });
