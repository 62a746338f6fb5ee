import { refusal } from '@app/domain/shared';
import type { Rule } from '@app/domain/workflow';
import type { DossierFacts } from './facts';

type DossierRule = Rule<DossierFacts>;

/** What lies on the approver's table is not changed behind their back. */
export const registrationIsOpen: DossierRule = ({ listProposed }) =>
  listProposed ? refusal('registration.list-proposed') : null;

/** A figure that is compared with later is frozen here: what is not stated now can never be stated again. */
export const registeredFiguresAreStated: DossierRule = ({ registration: { unstated } }) =>
  unstated.length === 0 ? null : refusal('registration.unstated', { names: unstated.map(({ label }) => label) });

/** The papers that the plan makes a registration of. */
export const registrationIsFormed: DossierRule = ({ registration: { form }, components }) => {
  const missing = components.filter(
    ({ id, source, pieces }) => form.includes(id) && source === 'upload' && pieces === 0,
  );
  return missing.length === 0 ? null : refusal('components.missing', { names: missing.map(({ label }) => label) });
};

/** Where the plan approves a list by a paper of its own, nobody is let in beside it. */
export const approvedOneByOne: DossierRule = ({ registration: { approvedBy } }) =>
  approvedBy === 'list' ? refusal('registration.by-list') : null;

/** A unit that never put itself forward is not declined. */
export const wasRegistered: DossierRule = ({ registration: { registered } }) =>
  registered ? null : refusal('registration.not-registered');
