import type { PlanRevision } from '@app/domain/plans';

/** Of a yearly plan the year in which the period ends; its code says it. Plans that run once need none. */
export const yearOfPeriod = ({ period }: Pick<PlanRevision, 'period'>, code: string): number | undefined =>
  period.kind === 'yearly' ? Number(code) : undefined;
