import { decisionWords } from '@app/domain/decisions';
import type { PlanRevision } from '@app/domain/plans';
import { earliest, type LegalDate } from '@app/domain/shared';
import { fixedDatesOf, type DossierOfPeriod } from '@app/dossiers';
import { notFound, type Tx } from '@app/platform';

/**
 * The day of the last look at a dossier's figures, which cannot be stated before it: the last day of the assessed period, or the day of the
 * plan where it looks sooner (at the end of a phase that recognises on its own, on the last day of a unit that ends).
 */
export async function lastDayOfFigures(tx: Tx, dossier: DossierOfPeriod, plan: PlanRevision): Promise<LegalDate> {
  const [period] = await tx.manager.query<{ to: LegalDate }[]>('SELECT to_day AS "to" FROM period WHERE id = $1', [
    dossier.periodId,
  ]);
  if (!period) throw notFound(decisionWords.period);
  const { confirmation } = await fixedDatesOf(tx, dossier, plan);
  return confirmation === null ? period.to : earliest(period.to, confirmation);
}
