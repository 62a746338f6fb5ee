import type { Role } from '@app/domain/identity';
import { rolesAt, seatHolder, type Indicator, type PlanRevision } from '@app/domain/plans';
import type { LegalDate } from '@app/domain/shared';
import type { RegistrationFacts } from './facts';

/** What a unit states when it registers: the figures that it will be held against, and what the plan's form and table ask. */
export function figuresOfRegistration({ selection, indicators }: PlanRevision): readonly Indicator[] {
  if (selection.way !== 'register') return [];
  const wanted = new Set([...selection.baseline, ...selection.form, ...selection.table]);
  return indicators.filter(({ id }) => wanted.has(id));
}

/** Ids of the components that make up a registration (D0, the paper of it). */
export function componentsOfRegistration({ selection, components }: PlanRevision): string[] {
  if (selection.way !== 'register') return [];
  return components.filter(({ id }) => selection.form.includes(id)).map(({ id }) => id);
}

/** Who lets registrations in: a list with a paper of its own where the plan names one, else the approver, one by one. */
export const approvedBy = ({ selection }: PlanRevision): RegistrationFacts['approvedBy'] =>
  selection.document === undefined ? 'approver' : 'list';

/** Who acts in the offices that put units forward and let them in. */
export function registrationRoles(plan: PlanRevision, day: LegalDate): RegistrationFacts['roles'] {
  const { by = 'submitter', approvedBy: approver = 'decider' } = plan.selection;
  return { registrar: roleFor(plan, by, day, 'role'), approver: roleFor(plan, approver, day, 'head') };
}

function roleFor(plan: PlanRevision, seat: string, day: LegalDate, which: 'role' | 'head'): Role {
  return rolesAt(plan, seatHolder(plan, seat, day)?.id ?? seat)[which];
}
