import type { Role } from '@app/domain/identity';
import type { ActTable } from '@app/domain/workflow';
import type { ObligationFacts } from './facts';
import { begun, dayHasPassed, dayIsAhead, notOwnReport } from './rules';

/** The office that decides owes reports too (a ward's, to its province): the leader in charge sends them, or the officer of the desk. */
const SENDERS: readonly Role[] = ['commune-officer', 'agency-officer', 'desk-officer', 'vice-chairman'];
/** UBND tỉnh is an addressee too (Công an's periodic summary), and there its leaders and their desk read it. */
const ACCEPTERS: readonly Role[] = ['agency-officer', 'agency-head', 'desk-officer', 'vice-chairman', 'chairman'];

const owingSide = ({ owing }: ObligationFacts): string[] => [owing];
const acceptingSide = ({ accepting }: ObligationFacts): string[] => [accepting];

export const obligationActs: ActTable<ObligationFacts> = {
  send: { event: 'SEND', roles: SENDERS, jurisdiction: 'own-office', seats: owingSide, rules: [begun] },
  withdraw: {
    event: 'WITHDRAW',
    roles: SENDERS,
    jurisdiction: 'own-office',
    seats: owingSide,
    rules: [],
    needsReason: true,
  },
  accept: {
    event: 'ACCEPT',
    roles: ACCEPTERS,
    jurisdiction: 'own-office',
    seats: acceptingSide,
    rules: [notOwnReport],
  },
  return: {
    event: 'RETURN',
    roles: ACCEPTERS,
    jurisdiction: 'own-office',
    seats: acceptingSide,
    rules: [notOwnReport],
    needsReason: true,
  },
  /** the plan asks for it no longer: by a new revision, or by the right day of an event */
  drop: { event: 'DROP', roles: [], jurisdiction: 'own-office', rules: [] },
  /** the event that its day is counted from was corrected */
  reopen: { event: 'REOPEN', roles: [], jurisdiction: 'own-office', rules: [dayIsAhead] },
  overdue: { event: 'OVERDUE', roles: [], jurisdiction: 'own-office', rules: [dayHasPassed] },
};
