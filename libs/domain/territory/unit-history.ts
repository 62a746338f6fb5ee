import type { LegalDate } from '@app/domain/shared';

export const UNIT_LEVELS = ['province', 'district', 'commune', 'sub-unit'] as const;

export type UnitLevel = (typeof UNIT_LEVELS)[number];

/** What bore a code over some days. A code can live on: 16174 was Thị trấn Yên Cát until 30/6/2025, and is Xã Như Xuân since. */
export interface UnitForm {
  readonly code: string;
  readonly level: UnitLevel;
  readonly kind: string;
  /** `Xã Như Xuân` */
  readonly fullName: string;
  /** the unit above it, null for a province */
  readonly parentCode: string | null;
  readonly from: LegalDate;
  /** its last day; null: it still exists */
  readonly to: LegalDate | null;
  /** `from` is only the first day that a paper here speaks of: it may be older */
  readonly fromAttested: boolean;
}

/**
 * - `merged`: became part of the successor, with others
 * - `split`: only a part of it went there; its other parts went elsewhere
 * - `renamed`: the same place under another name or of another kind
 * - `kept`: nothing but the level above it changed
 * - `dissolved`: nobody succeeds it
 */
export const SUCCESSION_KINDS = ['merged', 'split', 'renamed', 'kept', 'dissolved'] as const;

export type SuccessionKind = (typeof SUCCESSION_KINDS)[number];

export interface Succession {
  readonly predecessor: string;
  /** null: dissolved without a successor. What nobody here knows has no row at all. */
  readonly successor: string | null;
  /** first day of the successor */
  readonly day: LegalDate;
  readonly kind: SuccessionKind;
}
