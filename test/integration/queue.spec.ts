import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { UnrecoverableError } from 'bullmq';
import { BullmqQueue, type Job } from '@app/platform';
import { migrate } from '../../database/migrate';
import { freshDatabase, type FreshDatabase } from '../fresh-database';

describe('the queue on PostgreSQL, as the worker uses it', () => {
  let database: FreshDatabase;
  let queue: BullmqQueue;
  const attempts: string[] = [];
  const failForGood = (id: string): void => {
    attempts.push(id);
    throw new UnrecoverableError('no disk');
  };
  const seen = async (id: string, times: number): Promise<void> => {
    for (let tries = 0; tries < 200 && attempts.filter((one) => one === id).length < times; tries++) await pause(50);
    expect(attempts.filter((one) => one === id).length).toBeGreaterThanOrEqual(times);
  };
  beforeAll(async () => {
    database = await freshDatabase();
    queue = await BullmqQueue.open({ databaseUrl: database.url('cn_worker') });
  });
  afterAll(async () => {
    await queue.close();
    await database.drop();
  });

  it('carries many jobs, each once though added twice, and tries a failing one again', async () => {
    const jobs: Job[] = Array.from({ length: 50 }, (_, n) => ({
      id: randomUUID(),
      name: 'count',
      payload: { v: 1, n },
    }));
    const done: string[] = [];
    let failures = 0;
    // waiting twice is waiting once; a job that is done may come again, and then finds its outbox row done
    await queue.add(jobs);
    await queue.add(jobs);
    const all = new Promise<void>((resolve) => {
      void queue.consume(async ({ id, name, payload }) => {
        if (name === 'again') return failForGood(id);
        if (payload['n'] === 7 && failures++ === 0) throw new Error('once');
        done.push(id);
        if (done.length === jobs.length) resolve();
      });
    });
    await all;
    expect([...done].sort()).toEqual(jobs.map(({ id }) => id).sort());
    expect(failures).toBe(2);
  }, 30_000);

  it('takes a job again that failed for good: what it needs (a disk, a mail server) may be back by now', async () => {
    const job: Job = { id: randomUUID(), name: 'again', payload: { v: 1 } };
    const other = await BullmqQueue.open({ databaseUrl: database.url('cn_worker') });
    await queue.add([job]);
    await seen(job.id, 1);
    // the queue settles a failure after its handler has thrown
    for (let tries = 0; tries < 50 && attempts.filter((id) => id === job.id).length < 2; tries++) {
      await other.add([job]);
      await pause(100);
    }
    await seen(job.id, 2);
    await other.close();
  }, 30_000);

  it('leaves nothing behind that keeps the product from being prepared again', async () => {
    await expect(migrate(database.url('cn_owner'))).resolves.toEqual([]);
  });
});

describe('the queue on Redis', () => {
  it('says at once that its Redis is not there, instead of trying for ever in silence', async () => {
    const opening = BullmqQueue.open({ databaseUrl: 'postgres://unused/unused', redisUrl: 'redis://127.0.0.1:1' });
    await expect(opening).rejects.toThrow(/REDIS_URL.*ECONNREFUSED/);
  });
});
