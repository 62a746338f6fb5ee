import { dataSource } from '@app/platform';
import { asAuditor } from '../verify/as-auditor';

/** How many reminders the clockwork has sent; no page counts them, so the auditor does. */
export async function sentReminders(databaseUrl: string): Promise<number> {
  const database = await dataSource({ url: asAuditor(databaseUrl), entities: [] }).initialize();
  try {
    const [row] = await database.query<[{ count: number }]>(
      `SELECT count(*) AS count FROM reminder WHERE status = 'sent'`,
    );
    return row.count;
  } finally {
    await database.destroy();
  }
}
