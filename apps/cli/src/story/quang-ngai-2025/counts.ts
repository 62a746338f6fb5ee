import type { Counts, Course } from './units';

/** What a dossier of this plan counts: the columns of the July table and what the criteria look at. */
const INDICATORS = [
  'population',
  'settled-addicts',
  'settled-users',
  'ex-substitution',
  'ex-post-rehab',
  'ex-home-rehab',
  'gathering-points',
  'settled-violations',
  'wanted-hiding',
  'settled-dealers',
] as const;

/** Of these, what Công an tỉnh confirms, in the appraisal and at the end of the period. */
const CONFIRMED = [
  'settled-addicts',
  'settled-users',
  'ex-substitution',
  'ex-post-rehab',
  'ex-home-rehab',
  'gathering-points',
  'settled-violations',
  'wanted-hiding',
  'settled-dealers',
] as const;

export interface Count {
  readonly indicator: string;
  readonly value: number;
}

const entries = (indicators: readonly (keyof Counts)[], counts: Counts): Count[] =>
  indicators.map((indicator) => ({ indicator, value: counts[indicator] ?? 0 }));

const november = ({ november: counts, july }: Course): Counts => counts ?? july;

/** What the commune states in its dossier. */
export const statedBy = (course: Course): Count[] => entries(INDICATORS, november(course));

/** What Công an tỉnh counts in the appraisal, the inspection on site included. */
export const confirmedOf = (course: Course): Count[] =>
  entries(CONFIRMED, { ...november(course), ...course.confirmed, ...course.onSite?.counts });

/** The same on the last day of the period. */
export const finalOf = (course: Course): Count[] =>
  entries(CONFIRMED, { ...november(course), ...course.confirmed, ...course.onSite?.counts, ...course.lastDay });

/** Y tế counts the addicts it knows. */
export const comparedBy = (course: Course): Count[] =>
  entries(['settled-addicts'], { ...november(course), ...course.compared });
