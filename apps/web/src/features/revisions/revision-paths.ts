import { JOBS } from '../../app/menu';

/** In what a revision differs from the one that it follows. */
export const differencesPath = (plan: string, revision: number): string =>
  `${JOBS.plans.path}/ban/${plan}/${revision}/khac`;

/** What a revision would do to the running dossiers of a period. */
export const dryRunPath = (periodId: string, revision: number): string =>
  `${JOBS.plans.path}/${periodId}/chay-thu/${revision}`;
