import { yearOf } from '@app/domain/shared';
import type { Tx } from '@app/platform';

/**
 * The next số đến of a receiving office in the year: without gaps, because a transaction that fails gives its number back. The series'
 * row is locked from here to the commit, so this comes last among the locks.
 */
export async function nextArrivalNumber(tx: Tx, officeId: string, provinceCode: string): Promise<number> {
  const [row] = await tx.manager.query<[{ last: number }]>(
    `INSERT INTO arrival_series (office_id, year, last, province_code) VALUES ($1, $2, 1, $3)
     ON CONFLICT (office_id, year) DO UPDATE SET last = arrival_series.last + 1 RETURNING last`,
    [officeId, yearOf(tx.today), provinceCode],
  );
  return row.last;
}
