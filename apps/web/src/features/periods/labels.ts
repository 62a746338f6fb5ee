import { JOBS } from '../../app/menu';
import type { QueryOf } from '../../api/types';

export type ObligationFilter = QueryOf<'/api/obligations'>;
export type ObligationState = NonNullable<ObligationFilter['state']>;

export const periodPath = (id: string): string => `${JOBS.plans.path}/${id}`;
export const obligationPath = (id: string): string => `${JOBS.obligations.path}/${id}`;
export const DIFFICULTIES_PATH = `${JOBS.obligations.path}/kho-khan`;
export const difficultyPath = (id: string): string => `${DIFFICULTIES_PATH}/${id}`;

/** “Báo cáo hết giai đoạn – Giai đoạn 2”: what is owed, and the time it is owed for. */
export const withOccurrence = (label: string, occurrence: string): string =>
  occurrence === '' ? label : `${label} – ${occurrence}`;
