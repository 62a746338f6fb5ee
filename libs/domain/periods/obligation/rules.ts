import { refusal } from '@app/domain/shared';
import type { Rule } from '@app/domain/workflow';
import type { ObligationFacts } from './facts';

type ObligationRule = Rule<ObligationFacts>;

/** A report on September cannot be given in August: its figures would be invented. */
export const begun: ObligationRule = ({ opens }, { today }) =>
  opens === null || today >= opens ? null : refusal('obligation.not-begun', { opens });

/** Matters only where an office owes something to itself (Công an's own periodic summary); elsewhere two offices are two people. */
export const notOwnReport: ObligationRule = ({ sentBy }, { actor }) =>
  actor.kind === 'person' && sentBy === actor.personId ? refusal('obligation.own-report') : null;

export const dayIsAhead: ObligationRule = ({ due }, { today }) =>
  due !== null && today <= due ? null : refusal('obligation.still-overdue');

export const dayHasPassed: ObligationRule = ({ due }, { today }) =>
  due !== null && today > due ? null : refusal('obligation.not-overdue');
