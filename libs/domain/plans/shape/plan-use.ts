import type { LegalDate } from '@app/domain/shared';

/** Another plan that this one speaks of, pinned to a revision: what it means cannot change under a running dossier. */
export interface PlanUse {
  /** What this plan calls it. */
  readonly as: string;
  readonly plan: string;
  readonly revision: number;
}

/**
 * An old figure that is shown for a new indicator until somebody states that one. `same`: the same count under another name; `assumed`: not
 * the same people, *số tạm dùng*, which blocks the final confirmation.
 */
export interface Carry {
  readonly from: string;
  readonly to: string;
  readonly as: 'same' | 'assumed';
}

/** A lint finding that the office knows and keeps: it nags no more, and stays in the list. */
export interface AcceptedFinding {
  readonly rule: string;
  readonly at: string;
  readonly why: string;
}

/** Up to when something named holds. Both days inclusive. */
export interface DayRange {
  readonly from?: LegalDate;
  readonly to?: LegalDate;
}

/** Whether two such times have a day in common. */
export function overlap(a: DayRange, b: DayRange): boolean {
  return (!a.to || !b.from || b.from <= a.to) && (!b.to || !a.from || a.from <= b.to);
}
