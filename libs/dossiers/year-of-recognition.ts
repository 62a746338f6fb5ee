import type { PlanRevision } from '@app/domain/plans';
import { earliest, yearOf } from '@app/domain/shared';
import type { Tx } from '@app/platform';
import { fixedDatesOf, periodKnown, type DossierOfPeriod } from './period-known';

/**
 * The year for which a unit is to be recognised, as its papers name it: that of the last look at its figures. A plan of two years whose phases
 * recognise on their own does so in 2024 and in 2025, and not twice for the year in which it ends.
 */
export async function yearOfRecognition(tx: Tx, dossier: DossierOfPeriod, plan: PlanRevision): Promise<number> {
  const { to } = await periodKnown(tx, dossier.periodId);
  const { confirmation } = await fixedDatesOf(tx, dossier, plan);
  return yearOf(confirmation === null ? to : earliest(to, confirmation));
}
