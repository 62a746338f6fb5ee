import type { LegalDate } from '@app/domain/shared';
import type { SuccessionKind, UnitLevel } from '../unit-history';

/** A unit that is there already. */
export interface KnownUnit {
  readonly code: string;
  readonly level: UnitLevel;
  readonly fullName: string;
  readonly provinceCode: string;
  readonly from: LegalDate;
  readonly fromAttested: boolean;
  readonly to: LegalDate | null;
}

/** What is known to have become of a unit on a day. */
export interface KnownStep {
  readonly predecessor: string;
  /** null: dissolved, nobody succeeds it */
  readonly successorName: string | null;
  readonly day: LegalDate;
  readonly kind: SuccessionKind;
}

/** What a list is held against: units of its codes, of its parents, of those that its units came from, and the provinces that it names. */
export interface ImportGround {
  readonly known: ReadonlyMap<string, KnownUnit>;
  /** what bore the codes of parents and former units before their present bearers */
  readonly formerly: ReadonlyMap<string, readonly KnownUnit[]>;
  /** what has been told of the former units, by their codes */
  readonly passed: ReadonlyMap<string, readonly KnownStep[]>;
  /** the province whose administrator imports; `*` of the whole country */
  readonly province: string;
}
