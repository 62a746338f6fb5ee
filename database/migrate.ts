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
    await client.query(`CREATE SCHEMA IF NOT EXISTS bullmq`);
    // BullMQ makes a sequence for each queue when its first job comes. It belongs to the worker then, and the owner can grant nothing on
    // it: so rights are given beforehand to what the owner will make, and not afterwards to all that is there.
    await client.query(`GRANT USAGE, CREATE ON SCHEMA bullmq TO cn_worker`);
    for (const kind of ['TABLES', 'SEQUENCES', 'FUNCTIONS']) {
      await client.query(`ALTER DEFAULT PRIVILEGES IN SCHEMA bullmq GRANT ALL ON ${kind} TO cn_worker`);
    }
    await runMigrations(client);
  } finally {
    await client.end();
  }
}
