import { Injectable } from '@nestjs/common';
import type { Effect } from '@app/domain/workflow';
import type { Tx } from '@app/platform';

/** Wakes the relay; the poll finds what a lost notification left behind. */
export const OUTBOX_CHANNEL = 'cn_outbox';

/** The wall's columns of the row that a job is about. */
export interface WalledRow {
  readonly provinceCode: string;
  readonly unitCode: string | null;
  readonly audience: string | null;
  readonly readers: string[] | null;
}

/** Everything that happens later starts here: a row written in the transaction that made it necessary. */
@Injectable()
export class Outbox {
  /**
   * @param where whose rows the job is about; its columns become the outbox row's wall
   * @param effect the job's name and ids; `v` is added, so that a consumer of the next release knows the shape
   */
  async write(tx: Tx, where: WalledRow, effect: Effect): Promise<void> {
    await tx.manager.query(
      `INSERT INTO outbox (job, payload, actor, province_code, unit_code, audience, readers) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [
        effect.job,
        JSON.stringify({ v: 1, ...effect.payload }),
        JSON.stringify(tx.actor),
        where.provinceCode,
        where.unitCode,
        where.audience,
        where.readers,
      ],
    );
    await tx.manager.query(`SELECT pg_notify($1, '')`, [OUTBOX_CHANNEL]);
  }
}
