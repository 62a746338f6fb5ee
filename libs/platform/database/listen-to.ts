import type { DataSource } from 'typeorm';

interface Listening {
  on(event: 'notification' | 'error', hear: () => void): void;
  query(sql: string): Promise<unknown>;
}

/**
 * Hears a channel of the database, on a connection of its own. Notifications only save waiting: they are lost with the connection, so
 * whoever listens also looks from time to time.
 * @returns lets go of the connection
 */
export async function listenTo(
  database: DataSource,
  channel: string,
  { heard, lost }: { readonly heard: () => void; readonly lost: () => void },
): Promise<() => Promise<void>> {
  const runner = database.createQueryRunner();
  const client = (await runner.connect()) as Listening;
  client.on('notification', heard);
  client.on('error', lost);
  await client.query(`LISTEN ${channel}`);
  return () => runner.release();
}
