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

/** The latest of these days: to it runs what one decision on all of them speaks of, which is a phase where each phase recognises on its own. */
export async function lastDayOfAll(tx: Tx, dossierIds: readonly string[], plan: PlanRevision): Promise<LegalDate> {
  const dossiers = await tx.manager.query<DossierOfPeriod[]>(
    `SELECT period_id AS "periodId", phase, sent_on AS "sentOn", unit_code AS "unitCode" FROM dossier WHERE id = ANY ($1)`,
    [dossierIds],
  );
  const days: LegalDate[] = [];
  for (const dossier of dossiers) days.push(await lastDayOfFigures(tx, dossier, plan));
  const [first, ...others] = days;
  if (first === undefined) throw new Error('no dossier to look at');
  return others.reduce((latest, day) => (day > latest ? day : latest), first);
}
