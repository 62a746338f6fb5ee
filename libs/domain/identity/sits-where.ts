import type { Role } from './roles';

/** An office and the role in it that a seat of a plan means. */
export interface Sitting {
  /** kind of the office that really exists */
  readonly officeKind: string;
  /** the role that acts for the seat first */
  readonly role: Role;
  /** whom to tell when the first does not move */
  readonly head: Role;
}

/**
 * Plans name seats ("Chủ tịch UBND tỉnh", "UBND xã"); people sit in offices in roles. A seat that is itself a person of an office
 * (the chairman) is the office in that role; every other seat is an office whose officer works and whose head answers.
 */
export function sitsWhere(seatKind: string): Sitting {
  return PERSONAL[seatKind] ?? { officeKind: seatKind, role: 'agency-officer', head: 'agency-head' };
}

const PERSONAL: Readonly<Record<string, Sitting>> = {
  'ct-ubnd-tinh': { officeKind: 'ubnd-tinh', role: 'chairman', head: 'chairman' },
  'ubnd-tinh': { officeKind: 'ubnd-tinh', role: 'vice-chairman', head: 'chairman' },
  'vp-ubnd-tinh': { officeKind: 'vp-ubnd-tinh', role: 'desk-officer', head: 'desk-head' },
  'ubnd-xa': { officeKind: 'ubnd-xa', role: 'commune-officer', head: 'commune-leader' },
  'ct-ubnd-xa': { officeKind: 'ubnd-xa', role: 'commune-leader', head: 'commune-leader' },
  cax: { officeKind: 'cax', role: 'commune-police', head: 'commune-leader' },
};
