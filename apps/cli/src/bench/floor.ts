import { Client } from 'pg';
import { measure, type Measure } from './measure';

export const FLOOR_ONE = 'floor-one';
export const FLOOR_EIGHT = 'floor-eight';
const AT_ONCE = 8;

/**
 * The least that an act can cost here: a plain INSERT of a row as large as an event, in a transaction of its own, into a table with the
 * columns and indexes of `event`; same server, same driver, same run. The table is gone afterwards.
 */
export async function measureFloor(ownerUrl: string, seconds: number): Promise<Measure[]> {
  const clients = await Promise.all(Array.from({ length: AT_ONCE }, () => connected(ownerUrl)));
  const [first] = clients;
  if (!first) throw new Error('no connection');
  try {
    await first.query('CREATE TABLE bench_floor (LIKE event INCLUDING ALL)');
    await first.query(
      'ALTER TABLE bench_floor DROP COLUMN subject_id, ADD COLUMN subject_id uuid DEFAULT uuidv7() PRIMARY KEY',
    );
    const { fields, rows } = await first.query<Record<string, unknown>>(
      `SELECT * FROM event WHERE act = 'review' ORDER BY seq DESC LIMIT 1`,
    );
    const [sample] = rows;
    if (!sample) throw new Error('there is no event to take the size from');
    const columns = fields.map(({ name }) => name).filter((name) => name !== 'subject_id');
    const insert = `INSERT INTO bench_floor (${columns.join(', ')}) VALUES (${columns.map((_, i) => `$${i + 1}`).join(', ')})`;
    const values = columns.map((name) => sample[name]);
    let written = 0;
    const write = (client: Client) => async (): Promise<void> => {
      await client.query(insert, values);
      written += 1;
    };
    const one = await measure({ name: FLOOR_ONE, unit: 'INSERT đơn thuần, một kết nối' }, { seconds }, write(first));
    const eight = await measure(
      { name: FLOOR_EIGHT, unit: 'INSERT đơn thuần, tám kết nối' },
      { seconds, atOnce: AT_ONCE },
      (lane) => write(clients[lane] ?? first)(),
    );
    await mustHold(first, written);
    return [one, eight];
  } finally {
    await first.query('DROP TABLE IF EXISTS bench_floor');
    await Promise.all(clients.map((client) => client.end()));
  }
}

async function mustHold(client: Client, written: number): Promise<void> {
  const { rows } = await client.query<{ count: string }>('SELECT count(*) FROM bench_floor');
  if (Number(rows[0]?.count) !== written) throw new Error(`the floor holds ${rows[0]?.count} rows, not ${written}`);
}

async function connected(url: string): Promise<Client> {
  const client = new Client(url);
  await client.connect();
  return client;
}
