import type { Classification, Criteria } from '@app/domain/criteria';
import type { Localized } from '@app/domain/shared';
import type { Seat, UnitLevel } from './offices';
import type { Period } from './plan-revision';
import type { Council, Decision, Panel } from './procedure';

/**
 * A level above or below the units of the plan that is judged too. What it does not say of its own is as for the units themselves; panel,
 * council and decision stand here whole when it says anything of them.
 */
export interface Tier {
  readonly level?: UnitLevel;
  readonly label?: Localized;
  readonly period?: Period;
  readonly criteria?: Criteria;
  readonly classification?: Classification;
  readonly panel?: Panel;
  readonly council?: Council;
  readonly decision?: Decision;
  readonly clause?: string;
}

/** Who decides about parts of a unit (thôn, khu phố): nobody, the unit itself, or a higher office at the unit's proposal. */
export type Recognition = 'none' | 'propose' | 'decide';

export interface SubUnits extends Tier {
  readonly label: Localized;
  readonly recognition: Recognition;
}

export interface ParentTier extends Tier {
  /** The plan sets a target for it, and no criteria. */
  readonly targetOnly: boolean;
  /** To whom its result goes. */
  readonly to?: Seat;
}
