import type { Tx } from '@app/platform';
import type { Period } from '../persistence/period.entity';

/**
 * Held until the transaction ends by whoever tells of what came about outside and by whoever opens a period of the plan: otherwise the one does not see the
 * new period and the other not the new day, and the two would keep different days. Locked after the period that is spoken in, and before none.
 */
export async function lockEventsOutside(
  { manager }: Tx,
  { plan, provinceCode }: Pick<Period, 'plan' | 'provinceCode'>,
): Promise<void> {
  await manager.query(`SELECT pg_advisory_xact_lock(hashtext('events outside'), hashtext($1))`, [
    `${plan} ${provinceCode}`,
  ]);
}
