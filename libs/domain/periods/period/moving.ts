import { placeOfOffice, type PersonActing, type Role } from '@app/domain/identity';
import type { PlanRevision } from '@app/domain/plans';
import { refusal, type LegalDate, type Refusal } from '@app/domain/shared';
import type { Remade } from '@app/domain/workflow';
import type { PeriodFacts } from './facts';

/** What a move of a period is judged on, besides who asks. */
export interface PeriodMove {
  readonly target: PlanRevision;
  /** number of the revision that the period runs under now */
  readonly runsUnder: number;
  /** running dossiers that the revision takes along and that are not under it yet */
  readonly waiting: number;
  readonly today: LegalDate;
}

/** A period goes forward only, not before the revision's own day, and only where there is something to move. */
export function standsAgainstMove({ target, runsUnder, waiting, today }: PeriodMove): Refusal[] {
  const { number, date } = target.revision;
  if (number < runsUnder) return [refusal('move.not-later', { number, runsUnder })];
  if (number === runsUnder && waiting === 0) return [refusal('move.nothing-left', { number })];
  return today < date ? [refusal('move.not-yet', { date })] : [];
}

/** The state of a period under another revision: the phase goes on where the new plan still has it. */
export function periodUnder(snapshot: object, { phases }: Pick<PlanRevision, 'phases'>): Remade {
  const { value } = snapshot as { readonly value: string };
  const known = STATES.includes(value) || phases.some(({ id }) => id === value);
  return known ? { snapshot } : { impossible: [refusal('move.phase-gone', { phase: value })] };
}

const STATES: readonly string[] = ['planned', 'closing', 'closed'];

const OF_THE_LEAD: readonly Role[] = ['agency-officer', 'agency-head'];
const OF_DECIDERS: readonly Role[] = [
  'chairman',
  'vice-chairman',
  'desk-officer',
  'desk-head',
  'programme-administrator',
];

/**
 * Who may see what a move would do: the office in the chair, whoever decides and prepares for it, and auditors above all units. Only offices
 * of the period's own plan: the Chairman of a commune, or its administrator, decides in other plans, and would see its own dossiers as if
 * they were all.
 */
export function mayTryMove(
  { role, officeId, scope }: Pick<PersonActing, 'role' | 'officeId' | 'scope'>,
  { offices, deciding }: Pick<PeriodFacts, 'offices' | 'deciding'>,
): boolean {
  if (OF_THE_LEAD.includes(role)) return offices.includes(officeId);
  if (OF_DECIDERS.includes(role)) return deciding.includes(officeId);
  return (
    role === 'auditor' && (scope.units === null || deciding.some((id) => scope.units?.includes(placeOfOffice(id))))
  );
}
