import { inVietnamese } from '@app/domain/shared';
import type { PlanRevision } from '@app/domain/plans';

/** What a code of the plan's own lists is called there. */
export function unitName({ units }: PlanRevision, code: string): string {
  const unit = [...units.list, ...(units.parents?.list ?? [])].find((candidate) => candidate.code === code);
  return unit ? inVietnamese(unit.label) : code;
}

/** How many units a target with this base counts over, where the plan says so. */
export function unitCount({ units }: PlanRevision, group: string | undefined): number | undefined {
  if (group === 'parents') return units.parents?.expect?.all ?? units.parents?.list.length;
  return group === undefined || group === 'units' ? units.expect.all : undefined;
}
