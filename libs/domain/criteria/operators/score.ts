import { refusal, type Refusal } from '@app/domain/shared';
import { isExact } from '../measure';
import type { JsonSchema, Look, Operator, WrittenQuantity, WrittenTerm } from '../operator';
import { HUNDREDTHS, testPoints, type PointsRange } from '../points';
import type { Quantity } from '../quantity';
import type { Term, TermBase } from '../term';
import type { Test } from '../test';
import { indicatorsIn, map, QUANTITY, TERM } from './shapes';

/** Points for the first band whose condition is met; the last one may have none. In hundredths. */
export interface ScoreBand {
  readonly when?: Term;
  readonly give: number;
}

/**
 * What a criterion is worth where points are counted: a figure that somebody states, or bands. Stands in place of the criterion's term; met
 * when it reaches the share of its maximum that the rule asks of each.
 */
export interface ScoreTerm extends TermBase {
  readonly op: 'score';
  /** In hundredths of a point, as all points. */
  readonly max: number;
  readonly from?: Quantity;
  readonly bands: readonly ScoreBand[];
  readonly each?: Test;
}

export interface WrittenScore {
  readonly max: number;
  readonly from?: WrittenQuantity;
  readonly bands?: readonly { readonly when?: WrittenTerm; readonly give: number }[];
}

const POINTS: JsonSchema = { type: 'number', minimum: 0 };

/** Keys of a written score; `provenance` may stand beside each band too. */
export function scoreShape(provenance: Readonly<Record<string, JsonSchema>>): Readonly<Record<string, JsonSchema>> {
  const band = map({ when: TERM, give: POINTS, ...provenance }, ['give']);
  return { max: POINTS, from: QUANTITY, bands: { type: 'array', minItems: 1, items: band } };
}

export const score: Operator<ScoreTerm, WrittenScore> = {
  shape: map(scoreShape({}), ['max']),
  read: (written, reader) => ({
    op: 'score',
    max: hundredths(written.max),
    ...(written.from !== undefined && { from: reader.quantity(written.from, 'from') }),
    bands: (written.bands ?? []).map(({ when, give }, i) => ({
      ...(when !== undefined && { when: reader.term(when, 'bands', i, 'when') }),
      give: hundredths(give),
    })),
  }),
  children: (term) => term.bands.flatMap(({ when }) => when ?? []),
  mentions: (term) => (term.from ? indicatorsIn(term.from) : []),
  judge: (term, look) => {
    const { range, ...said } = term.from ? stated(term.from, term.max, look) : banded(term, look);
    const points = { ...range, max: term.max };
    const verdict = term.each ? testPoints(term.each, points) : 'met';
    return { code: 'score', verdict, points, ...(term.each && { test: term.each }), ...said };
  },
};

type Scored = { readonly range: Omit<PointsRange, 'max'> } & Pick<ReturnType<Look['judge']>, 'readings' | 'parts'>;

/** Points as somebody states them. Unknown: anything up to the maximum; more than the maximum is a mistake and says nothing. */
function stated(from: Quantity, max: number, look: Look): Scored {
  const reading = look.measure(from);
  const least = reading.least * HUNDREDTHS;
  const known = !reading.inconsistent && least <= max;
  const most = known && isExact(reading) ? least : max;
  return { range: { least: known ? least : 0, most }, readings: [reading] };
}

/** The first band that is met while all earlier ones are not; after an open one both it and those below remain possible. */
function banded({ bands }: ScoreTerm, look: Look): Scored {
  const parts: ReturnType<Look['judge']>[] = [];
  const possible: number[] = [];
  for (const { when, give } of bands) {
    const part = when && look.judge(when);
    if (part) parts.push(part);
    if (part?.verdict === 'not-met') continue;
    possible.push(give);
    if (part?.verdict !== 'undetermined') return { range: rangeOf(possible), parts };
  }
  return { range: rangeOf([...possible, 0]), parts };
}

function rangeOf(possible: readonly number[]): Scored['range'] {
  return { least: Math.min(...possible), most: Math.max(...possible) };
}

/** What the shape cannot say of a score: from one source, no band above its maximum, none behind one that always holds. */
export function scoreProblem({
  max,
  from,
  bands,
}: WrittenScore): { place: readonly (string | number)[]; problem: Refusal } | undefined {
  if ((from === undefined) === (bands === undefined)) return { place: [], problem: refusal('score.from-or-bands') };
  if (!isHundredths(max) || max === 0) return { place: ['max'], problem: refusal('score.points', { points: max }) };
  for (const [i, { when, give }] of (bands ?? []).entries()) {
    if (!isHundredths(give)) return { place: ['bands', i, 'give'], problem: refusal('score.points', { points: give }) };
    if (give > max) return { place: ['bands', i, 'give'], problem: refusal('score.above-max', { points: give, max }) };
    const last = i === (bands?.length ?? 0) - 1;
    if (when === undefined && !last) return { place: ['bands', i], problem: refusal('score.band-hidden') };
  }
  return undefined;
}

function hundredths(points: number): number {
  return Math.round(points * HUNDREDTHS);
}

function isHundredths(points: number): boolean {
  return points <= 1_000_000 && Math.abs(points * HUNDREDTHS - hundredths(points)) < 1e-6;
}
