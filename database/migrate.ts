import { runMigrations } from 'bullmq';
import { Client } from 'pg';
import { dataSource } from '@app/platform';
import { migrations } from './migrations';

/**
 * Brings a prepared database to the newest schema, as `cn_owner`: our timeline, then BullMQ's own (its tables are in the schema
 * `bullmq`, and only the worker uses them).
 * @returns names of the migrations that ran
 */
export async function migrate(ownerUrl: string): Promise<string[]> {
  const database = await dataSource({ url: ownerUrl, entities: [], migrations }).initialize();
  try {
    const ran = await database.runMigrations();
    await migrateQueue(ownerUrl);
    return ran.map(({ name }) => name);
  } finally {
    await database.destroy();
  }
}

async function migrateQueue(ownerUrl: string): Promise<void> {
  const client = new Client(ownerUrl);
  await client.connect();
  try {
    await runMigrations(client);
    // BullMQ makes a sequence for each queue when its first job comes
    await client.query(`GRANT USAGE, CREATE ON SCHEMA bullmq TO cn_worker`);
    await client.query(`GRANT ALL ON ALL TABLES IN SCHEMA bullmq TO cn_worker`);
    await client.query(`GRANT ALL ON ALL SEQUENCES IN SCHEMA bullmq TO cn_worker`);
    await client.query(`GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA bullmq TO cn_worker`);
  } finally {
    await client.end();
  }
}
