import type { LegalDate, Localized } from '@app/domain/shared';
import type { UnitLevel } from './offices';
import type { Recognition } from './tier';

export interface PlanUnits {
  readonly level: UnitLevel;
  /** Province code of the statistics office, two digits. */
  readonly province?: string;
  /** Code of the unit whose parts are meant. */
  readonly parent?: string;
  /** All units of the country: a national rule. */
  readonly nation: boolean;
  readonly asOf: LegalDate;
  /** How many there must be, in all and by kind; territory is checked against it. */
  readonly expect: Readonly<Record<string, number>>;
  /** Only where no national code exists (hamlets, dissolved units). */
  readonly list: readonly ListedUnit[];
  readonly parents?: ParentUnits;
  readonly label?: Localized;
  readonly headTitle?: string;
  /** Where the units are parts of communes: who decides about them. */
  readonly recognition?: Recognition;
  readonly clause?: string;
}

/** A unit that the plan names itself. Both days inclusive; `into` are the codes of what it became. */
export interface ListedUnit {
  readonly code: string;
  readonly label: Localized;
  readonly kind?: string;
  readonly from?: LegalDate;
  readonly to?: LegalDate;
  readonly into: readonly string[];
  /** Code of the one of `parents` that it belongs to. */
  readonly parent?: string;
}

/** The units above those of the plan, for targets by locality and roll-ups. */
export interface ParentUnits {
  readonly level?: UnitLevel;
  readonly expect?: Readonly<Record<string, number>>;
  readonly list: readonly ParentUnit[];
  readonly clause?: string;
}

export interface ParentUnit extends ListedUnit {
  /** How many units of the plan it has. */
  readonly units?: number;
}
