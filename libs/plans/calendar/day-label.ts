import { obligationLabel } from '@app/domain/periods';
import type { PlanDay, PlanRevision } from '@app/domain/plans';
import { inVietnamese } from '@app/domain/shared';

/** What a day of the plan is called, with its cycle: of four reports a year each would be called the same. */
export function dayLabel({ phases }: Pick<PlanRevision, 'phases'>, { label, key }: PlanDay): string {
  const names = Object.fromEntries(phases.map((phase) => [phase.id, inVietnamese(phase.label)]));
  return obligationLabel(inVietnamese(label), key, names);
}
