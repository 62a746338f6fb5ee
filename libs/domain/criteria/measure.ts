import type { Basis } from './basis';
import { figureOf, type Baseline, type Facts } from './facts';
import { indicatorsOf, type Quantity } from './quantity';
import type { ExactRange } from './test';

/** What is known of a quantity: it lies between `least` and `most`, both included. `most` is null when nothing bounds it. */
export interface QuantityReading {
  readonly quantity: Quantity;
  readonly least: number;
  readonly most: number | null;
  /** Ids of the indicators that nobody has given. */
  readonly missing: readonly string[];
  /** More are exempt than there are at all: some figure is wrong, and nothing may be concluded. */
  readonly inconsistent: boolean;
  /** Read at that earlier time. */
  readonly baseline?: Baseline;
}

/** An unknown count is anything from nothing upwards, so a quantity is an interval (plan language 2.3). */
export function measure(quantity: Quantity, facts: Facts, basis: Basis | undefined): QuantityReading {
  const known = (indicator: string): number | undefined => figureOf(facts, indicator, basis);
  const missing = indicatorsOf(quantity).filter((indicator) => known(indicator) === undefined);
  const range = rangeOf(quantity, known);
  const inconsistent = range.most !== null && range.least > range.most;
  return {
    quantity,
    least: inconsistent ? 0 : range.least,
    most: inconsistent ? null : range.most,
    missing,
    inconsistent,
  };
}

/** A baseline is a figure that was frozen: what it was counted over is settled there. */
export function measureAt(baseline: Baseline, quantity: Quantity, facts: Facts): QuantityReading {
  const figures = facts.baselines[baseline] ?? [];
  return { ...measure(quantity, { ...facts, figures }, undefined), baseline };
}

export function isExact(reading: QuantityReading): boolean {
  return !reading.inconsistent && reading.least === reading.most;
}

export function exactRange({ least, most }: QuantityReading): ExactRange {
  return most === null ? { least: { n: least, d: 1 } } : { least: { n: least, d: 1 }, most: { n: most, d: 1 } };
}

type Interval = { readonly least: number; readonly most: number | null };

function rangeOf(quantity: Quantity, known: (indicator: string) => number | undefined): Interval {
  switch (quantity.kind) {
    case 'indicator':
      return interval(known(quantity.indicator));
    case 'sum':
      return sumOf(quantity.of.map((indicator) => interval(known(indicator))));
    case 'except':
      return lessExempt(interval(known(quantity.of)), sumOf(quantity.except.map((exempt) => interval(known(exempt)))));
  }
}

/** An interval whose `least` exceeds its `most` means that more are exempt than there are. */
function lessExempt(total: Interval, exempt: Interval): Interval {
  const most = total.most === null ? null : total.most - exempt.least;
  if (most !== null && most < 0) return { least: 0, most };
  return { least: exempt.most === null ? 0 : Math.max(0, total.least - exempt.most), most };
}

function interval(value: number | undefined): Interval {
  return value === undefined ? { least: 0, most: null } : { least: value, most: value };
}

function sumOf(parts: readonly Interval[]): Interval {
  return parts.reduce<Interval>(
    (sum, part) => ({
      least: sum.least + part.least,
      most: sum.most === null || part.most === null ? null : sum.most + part.most,
    }),
    { least: 0, most: 0 },
  );
}
