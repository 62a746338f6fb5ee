import { setTimeout as pause } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor } from '@app/domain/identity';
import { legalDateAt, type LegalDate } from '@app/domain/shared';

/** One transaction of somebody acting: handed from function to function, never kept in ambient context. */
export interface Tx {
  readonly manager: EntityManager;
  readonly actor: Actor;
  /** the office clock at the start of the transaction */
  readonly now: Date;
  /** its day in Asia/Ho_Chi_Minh */
  readonly today: LegalDate;
}

/** deadlock, serialisation failure: the whole closure runs again. `23505` and others are real answers, not bad luck. */
const BAD_LUCK = new Set(['40P01', '40001']);
const ATTEMPTS = 6;

/**
 * Runs closures in a transaction that starts with the actor's scope, so that no statement can run without it. READ COMMITTED; what
 * must not change under us is locked. On 40P01 and 40001 **the whole closure runs again**, so there must be no I/O in it besides `tx`.
 */
@Injectable()
export class UnitOfWork {
  constructor(private readonly database: DataSource) {}

  async run<T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.database.transaction('READ COMMITTED', async (manager) => work(await begin(manager, actor)));
      } catch (error) {
        if (!isBadLuck(error) || attempt === ATTEMPTS) throw error;
        await pause(2 ** attempt * (5 + ((attempt * 7) % 5)));
      }
    }
  }

  /**
   * Reads in the actor's scope; the transaction is read only, so a query that writes fails at once. All its statements see one moment:
   * otherwise somebody acting meanwhile would show a state beside another state's history.
   */
  async read<T>(actor: Actor, query: (tx: Tx) => Promise<T>): Promise<T> {
    return this.database.transaction('REPEATABLE READ', async (manager) => {
      await manager.query('SET TRANSACTION READ ONLY');
      return query(await begin(manager, actor));
    });
  }
}

async function begin(manager: EntityManager, actor: Actor): Promise<Tx> {
  const scope = JSON.stringify(actor.scope);
  const [row] = await manager.query<[{ now: Date }]>(`SELECT set_config('cn.scope', $1, true), office_now() AS now`, [
    scope,
  ]);
  return { manager, actor, now: row.now, today: legalDateAt(row.now) };
}

function isBadLuck(error: unknown): boolean {
  const code =
    (error as { code?: unknown; driverError?: { code?: unknown } } | null)?.driverError?.code ??
    (error as { code?: unknown })?.code;
  return typeof code === 'string' && BAD_LUCK.has(code);
}
