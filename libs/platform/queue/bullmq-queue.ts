import { Logger } from '@nestjs/common';
import {
  Queue as BullQueue,
  Worker,
  createPostgresBackend,
  setDefaultBackendFactory,
  type ConnectionOptions,
} from 'bullmq';
import { Redis } from 'ioredis';
import { Client } from 'pg';
import { Queue, type Job, type JobHandler } from './queue';

const NAME = 'office';
const ATTEMPTS = 8;
const PAUSE_MS = 500;
const CONCURRENCY = 8;

export interface BullmqOptions {
  /** PostgreSQL connection of the worker's role; BullMQ's tables are in the schema `bullmq` */
  readonly databaseUrl: string;
  /** when given, Redis carries the jobs instead */
  readonly redisUrl?: string;
}

/**
 * BullMQ as the carrier. The truth stays in the outbox: a lost queue is refilled from it, so nothing here needs to be durable.
 */
export class BullmqQueue extends Queue {
  private readonly log = new Logger(BullmqQueue.name);
  private worker: Worker | null = null;

  private constructor(
    private readonly connection: ConnectionOptions,
    private readonly queue: BullQueue,
  ) {
    super();
    queue.on('error', (error) => this.log.error(error.message));
  }

  /**
   * A queue whose *first* connection fails stays broken for ever (BullMQ remembers the rejected promise), so the server is asked first
   * and the process may end when it does not answer.
   */
  static async open({ databaseUrl, redisUrl }: BullmqOptions): Promise<BullmqQueue> {
    const connection = redisUrl ? await redisConnection(redisUrl) : await postgresConnection(databaseUrl);
    return new BullmqQueue(connection, new BullQueue(NAME, { connection }));
  }

  async add(jobs: readonly Job[]): Promise<void> {
    await this.queue.addBulk(
      jobs.map(({ id, name, payload }) => ({
        name,
        data: payload,
        opts: {
          jobId: id,
          attempts: ATTEMPTS,
          backoff: { type: 'exponential', delay: PAUSE_MS },
          removeOnComplete: true,
          // a job that is left lying keeps its id from being added again, and then the outbox could never hand it over anew; what went
          // wrong stands in the outbox row
          removeOnFail: true,
        },
      })),
    );
  }

  async consume(handle: JobHandler): Promise<void> {
    this.worker = new Worker<Job['payload']>(
      NAME,
      async (job) => handle({ id: String(job.id), name: job.name, payload: job.data }),
      { connection: this.connection, concurrency: CONCURRENCY },
    );
    this.worker.on('error', (error) => this.log.error(error.message));
    this.worker.on('failed', (job, error) => this.log.warn(`${job?.name ?? 'job'} ${job?.id ?? ''}: ${error.message}`));
    await this.worker.waitUntilReady();
  }

  async close(): Promise<void> {
    await this.worker?.close();
    await this.queue.close();
  }
}

/** Asked once as well: without it a worker whose Redis is not there would only try again for ever, and look as if it worked. */
async function redisConnection(url: string): Promise<ConnectionOptions> {
  const client = new Redis(url, { lazyConnect: true, retryStrategy: () => null });
  let reason = '';
  client.on('error', ({ message }: Error) => (reason = message)); // what connect() throws says only that it is closed
  try {
    await client.connect();
  } catch (error) {
    throw new Error(`Không nối được với Redis (REDIS_URL): ${reason || String(error)}`, { cause: error });
  } finally {
    client.disconnect();
  }
  return { url };
}

async function postgresConnection(databaseUrl: string): Promise<ConnectionOptions> {
  const client = new Client(databaseUrl);
  await client.connect();
  await client.end();
  setDefaultBackendFactory(createPostgresBackend as never);
  // BullMQ's type knows only Redis; its PostgreSQL backend takes a pool configuration.
  return { connectionString: databaseUrl, schema: 'bullmq', max: CONCURRENCY };
}
