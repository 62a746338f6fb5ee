import { fixedDates, type DatedDossier, type FixedDates, type PeriodKnown } from '@app/domain/dossiers';
import type { PlanRevision } from '@app/domain/plans';
import type { LegalDate } from '@app/domain/shared';
import { notFound, workingDays, type Tx } from '@app/platform';

/** A period as its dossiers need it. */
export interface PeriodOfDossier extends PeriodKnown {
  /** last assessed day */
  readonly to: LegalDate;
  readonly closed: boolean;
  /** the phase that it is in, or the state that is no phase's */
  readonly state: string;
}

export interface DossierOfPeriod extends Omit<DatedDossier, 'on'> {
  readonly periodId: string;
  readonly sentOn: LegalDate | null;
}

/** The plan's fixed dates as they stand on what has happened in the period. */
export async function fixedDatesOf(tx: Tx, dossier: DossierOfPeriod, plan: PlanRevision): Promise<FixedDates> {
  const known = await periodKnown(tx, dossier.periodId);
  // what has not been sent is held against the day of the phase that runs, also when that day has passed: it would slide on else, and never be late
  const phase = dossier.phase ?? known.state;
  return fixedDates(plan, known, await workingDays(tx), { ...dossier, phase, on: dossier.sentOn ?? tx.today });
}

/** The revision that a period runs under now. */
export async function revisionOfPeriod({ manager }: Tx, periodId: string): Promise<number> {
  const [row] = await manager.query<{ revision: number }[]>(
    `SELECT plan_revision AS revision FROM subject WHERE id = $1`,
    [periodId],
  );
  if (!row) throw notFound('Kỳ đánh giá');
  return row.revision;
}

export async function periodKnown({ manager }: Tx, periodId: string): Promise<PeriodOfDossier> {
  const [row] = await manager.query<PeriodOfDossier[]>(
    `SELECT p.code, p.to_day AS "to", s.state, s.state = 'closed' AS closed,
       coalesce((SELECT jsonb_object_agg(e.event, e.on_day) FROM period_event_now e WHERE e.period_id = p.id), '{}') AS happened
     FROM period p JOIN subject s ON s.id = p.id WHERE p.id = $1`,
    [periodId],
  );
  if (!row) throw notFound('Kỳ đánh giá');
  return row;
}
