import type { Tx } from '@app/platform';
import { Problem } from '@app/platform';
import type { ActRequest } from './act-request';

/**
 * Does something once per (person, key), however often the request arrives: the answer is stored in the transaction that does it. A
 * second request waits for the first one's row, then gets its answer. The same key with another body is refused (422).
 */
export async function once<T extends object>(
  tx: Tx,
  { actor, key, fingerprint }: ActRequest,
  work: () => Promise<T>,
): Promise<T> {
  const { province, units } = actor.scope;
  const inserted = await tx.manager.query<{ key: string }[]>(
    `INSERT INTO idempotency_key (person_id, key, fingerprint, province_code, unit_code) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT DO NOTHING RETURNING key`,
    [actor.personId, key, fingerprint, province, units?.[0] ?? null],
  );
  if (inserted.length === 0) return storedAnswer<T>(tx, actor.personId, { key, fingerprint });
  const answer = await work();
  await tx.manager.query(`UPDATE idempotency_key SET answer = $3 WHERE person_id = $1 AND key = $2`, [
    actor.personId,
    key,
    JSON.stringify(answer),
  ]);
  return answer;
}

/**
 * The answer of a request that was already done, or null. For use cases that render or sign before the door: a repeated click must get
 * its old answer, and not be told that the paper is signed by now.
 */
export async function answeredBefore<T extends object>(
  tx: Tx,
  { actor, key, fingerprint }: ActRequest,
): Promise<T | null> {
  const [row] = await tx.manager.query<unknown[]>(`SELECT 1 FROM idempotency_key WHERE person_id = $1 AND key = $2`, [
    actor.personId,
    key,
  ]);
  return row ? storedAnswer<T>(tx, actor.personId, { key, fingerprint }) : null;
}

async function storedAnswer<T>(
  tx: Tx,
  personId: string,
  { key, fingerprint }: Pick<ActRequest, 'key' | 'fingerprint'>,
): Promise<T> {
  const [row] = await tx.manager.query<{ fingerprint: string; answer: T }[]>(
    `SELECT fingerprint, answer FROM idempotency_key WHERE person_id = $1 AND key = $2`,
    [personId, key],
  );
  if (row?.fingerprint !== fingerprint) {
    throw new Problem(
      422,
      'idempotency-key-reused',
      'Mã thao tác đã dùng',
      'Mã thao tác này đã dùng cho một việc khác; xin tải lại trang.',
    );
  }
  return row.answer;
}
