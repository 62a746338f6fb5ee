import type { FigureValue } from '@app/domain/plans';
import type { LegalDate } from '@app/domain/shared';

/** Where the figures that fail a criterion first stood above zero. */
export type Appearance =
  /** in the dossier itself; `paper`: the confirmation of Công an that bears it */
  | { readonly at: 'stated'; readonly paper: string | null }
  | { readonly at: 'on-site'; readonly on: LegalDate }
  | { readonly at: 'confirmed' | 'final' };

/** A figure with the stage of the year at which it was given, as the appraisal keeps it. */
interface Staged {
  readonly indicator: string;
  readonly stage: string;
  readonly value: FigureValue;
}

export interface SeenIn {
  readonly figures: readonly Staged[];
  readonly onSite: readonly { readonly indicator: string; readonly on: LegalDate }[];
  readonly paper: string | null;
}

const isSome = (value: FigureValue): boolean => typeof value === 'number' && value > 0;

/** The stage at which a failing figure came up: what the commune itself stated, what was found on the spot, what Công an confirmed, the last day. */
export function firstSeen(indicators: readonly string[], { figures, onSite, paper }: SeenIn): Appearance | null {
  const [total] = indicators;
  const above = (stage: 'stated' | 'confirmed' | 'final'): boolean =>
    figures.some((one) => one.stage === stage && one.indicator === total && isSome(one.value));
  if (above('stated')) return { at: 'stated', paper };
  const visit = onSite.find(({ indicator }) => indicator === total);
  if (visit) return { at: 'on-site', on: visit.on };
  if (above('confirmed')) return { at: 'confirmed' };
  return above('final') ? { at: 'final' } : null;
}
