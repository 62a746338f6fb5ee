import type { FigureValue, Indicator } from '@app/domain/plans';
import type { FigureStage, StagedFigure } from './counted-figures';

/** The stages whose counts are held against each other during the appraisal. */
const COMPARED = ['stated', 'compared', 'confirmed'] as const satisfies readonly FigureStage[];

/** *Lệch số liệu*: offices counted the same thing differently. The verdict stays that of the confirmed figure; the commune explains. */
export interface Mismatch {
  readonly indicator: string;
  /** by stage; a stage without a figure is absent */
  readonly counts: Readonly<Partial<Record<(typeof COMPARED)[number], FigureValue>>>;
}

/** Indicators on which the figures of at least two stages differ, in the order of the plan. What nobody else counts cannot differ. */
export function mismatchesIn(indicators: readonly Indicator[], figures: readonly StagedFigure[]): Mismatch[] {
  return indicators.flatMap(({ id }) => {
    const known = COMPARED.flatMap((stage) => {
      const figure = figures.find((one) => one.indicator === id && one.stage === stage);
      return figure ? [[stage, figure.value] as const] : [];
    });
    const differs = new Set(known.map(([, value]) => value)).size > 1;
    return differs ? [{ indicator: id, counts: Object.fromEntries(known) }] : [];
  });
}

/**
 * The stage of a figure that an office enters during the appraisal: `confirmed` by whoever the plan trusts with it, `compared` by whoever
 * keeps an own count of it. Null when the indicator is none of that office's business.
 */
export function stageFor(indicator: Indicator, holds: (seat: string) => boolean): 'confirmed' | 'compared' | null {
  if (indicator.confirmedBy !== undefined && holds(indicator.confirmedBy)) return 'confirmed';
  return indicator.comparedWith.some(holds) ? 'compared' : null;
}
