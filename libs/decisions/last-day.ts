import { decisionWords } from '@app/domain/decisions';
import type { LegalDate } from '@app/domain/shared';
import { notFound, type Tx } from '@app/platform';

/** The last day of the assessed period of a dossier: figures "at the end of the period" cannot be stated before it. */
export async function lastDayOfPeriod({ manager }: Tx, periodId: string): Promise<LegalDate> {
  const [period] = await manager.query<{ to: LegalDate }[]>('SELECT to_day AS "to" FROM period WHERE id = $1', [
    periodId,
  ]);
  if (!period) throw notFound(decisionWords.period);
  return period.to;
}
