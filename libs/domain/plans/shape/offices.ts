import type { LegalDate, Localized } from '@app/domain/shared';

export type UnitLevel = 'nation' | 'province' | 'district' | 'commune' | 'sub-unit';

/** Reserved seats. A plan speaks of seats; who holds one is asked for a day (`seatHolder`). */
export const ROLES = ['decider', 'chief', 'desk', 'lead', 'submitter', 'signer', 'stater', 'supervisor'] as const;

export type Role = (typeof ROLES)[number];

/**
 * Id of an office of the plan, or a role. In addressees and actors also a group, or one of the words `units`, `unit`,
 * `departments`-like groups, `council`.
 */
export type Seat = string;

/** Who held the seat, and when. Without `from` from the beginning, without `to` until further notice. Both days inclusive. */
export interface Holder {
  readonly office: string;
  readonly from?: LegalDate;
  readonly to?: LegalDate;
  /** Why it passed on, in the paper's words. */
  readonly for?: string;
}

export interface Office {
  readonly id: string;
  readonly label: Localized;
  readonly level: UnitLevel;
  /** Id of the superior office, for headings and escalation. */
  readonly under?: string;
  /** The office's last day, when a reform ended it. */
  readonly until?: LegalDate;
  /** Filled for a seat that passes from office to office; empty for an office that holds itself. */
  readonly holders: readonly Holder[];
}

/** Several offices that the plan addresses together ("các sở, ngành"). */
export interface OfficeGroup {
  readonly id: string;
  readonly members: readonly Seat[];
  readonly clause?: string;
}
