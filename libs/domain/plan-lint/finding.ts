import type { WorkingCalendar } from '@app/domain/calendar';
import type { Difference, PlanRevision } from '@app/domain/plans';
import type { LegalDate, RefusalParams } from '@app/domain/shared';
import type { Provenance } from './provenance';

/** `note`: worth knowing, nothing to mend. */
export type FindingLevel = 'warn' | 'note';

/** A true remark about a valid plan: what the paper says, and what that clashes with. It never keeps a plan from being published. */
export interface Finding {
  readonly rule: string;
  readonly level: FindingLevel;
  /** Where the paper says it, `V.1; III.2.1`; `toàn văn bản` where it says nothing. */
  readonly clause: string;
  /** Vietnamese. */
  readonly message: string;
  /** Made of ids, as in errors and differences: `obligations.ke-hoach.due`. */
  readonly path: string;
  /** Why the office keeps it all the same (`accepts`): it nags no more, and stays in the list. */
  readonly accepted?: string;
}

/** The same before it has found its sentence. */
export interface Remark {
  readonly clause: string;
  readonly path: string;
  readonly params: RefusalParams;
}

/** One thing that a careful reader looks for. */
export interface Rule {
  readonly id: string;
  readonly level: FindingLevel;
  check(plan: PlanRevision, context: LintContext): readonly Remark[];
}

/** One thing that the paper words in several ways. */
export interface Wordings {
  readonly path: string;
  readonly texts: readonly { readonly text: string; readonly clause: string }[];
}

/** A unit that the territory knows an end of. */
export interface EndedUnit {
  readonly code: string;
  readonly name: string;
  /** Its last day. */
  readonly to: LegalDate;
  /** Codes of what it became, as far as the territory knows. */
  readonly into: readonly string[];
}

/** What surrounds the plan. Passed in as data, so that the same plan in the same surroundings always gets the same findings. */
export interface Surroundings {
  /** Plans that may govern this one: the rules for the whole country among them are looked for. */
  readonly others: readonly PlanRevision[];
  readonly calendar: WorkingCalendar;
  /** Units of the plan's jurisdiction that have ended or will, beside those that the plan lists itself. */
  readonly endedUnits: readonly EndedUnit[];
  /** Codes of all units where the plan runs, parts of communes aside; absent where nobody has looked them up. */
  readonly territory?: readonly string[];
  /** In what the plan differs from its parent revision; absent where there is none, or nobody has compared. */
  readonly differences?: readonly Difference[];
}

export interface LintContext extends Surroundings {
  readonly said: Provenance;
  readonly wordings: readonly Wordings[];
}
