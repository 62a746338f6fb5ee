import type { PlanDay } from '@app/domain/plans';

/** What concerns a unit of the plan: the days of all, and the duties that units owe. Which of them it is selected for, the list says. */
export function ofUnits(days: readonly PlanDay[]): PlanDay[] {
  return days.filter(({ kind, who }) => (kind !== 'duty' && kind !== 'dossier') || who.includes('units'));
}
