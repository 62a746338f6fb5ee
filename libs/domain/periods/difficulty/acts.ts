import type { Role } from '@app/domain/identity';
import { refusal, type LegalDate } from '@app/domain/shared';
import type { ActTable, Rule, SubjectFacts } from '@app/domain/workflow';

/** Who may write down, for an office that the plan asks, what holds it up. */
export const RAISERS: readonly Role[] = ['commune-officer', 'commune-leader', 'agency-officer', 'agency-head'];

/** `offices`: those who may answer, the addressee and whoever it goes through. */
export interface DifficultyFacts extends SubjectFacts {
  /** last valid day for the answer; null: the plan gives none */
  readonly due: LegalDate | null;
}

const dayHasPassed: Rule<DifficultyFacts> = ({ due }, { today }) =>
  due !== null && today > due ? null : refusal('difficulty.not-overdue');

export const difficultyActs: ActTable<DifficultyFacts> = {
  answer: {
    event: 'ANSWER',
    roles: ['agency-officer', 'agency-head', 'desk-officer', 'vice-chairman', 'chairman'],
    jurisdiction: 'own-office',
    rules: [],
  },
  overdue: { event: 'OVERDUE', roles: [], jurisdiction: 'own-office', rules: [dayHasPassed] },
};
