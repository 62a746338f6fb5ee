import { dataSource } from '@app/platform';
import { DEMO_PASSWORD, identityEntities } from '@app/identity';
import { planEntities } from '@app/plans';
import { territoryEntities } from '@app/territory';
import { needed } from '../needed';
import { loadDemoOffice } from './load-demo-office';

/** who has something to do on the first morning: the review of all communes */
const BEGINS = '51.cat.chuyen-vien';

/** `demo load`: the province of the demonstration on the morning of 24/7/2025. Can be repeated; prints the accounts as its last line. */
export async function loadDemo(): Promise<void> {
  const database = await dataSource({
    url: needed('DATABASE_OWNER_URL'),
    entities: [...identityEntities, ...territoryEntities, ...planEntities],
  }).initialize();
  try {
    await database.transaction((manager) => loadDemoOffice(manager));
    const accounts = await database.query<{ account: string }[]>(
      `SELECT account, title, office_name AS office, account = $1 AS begins, role <> 'council-member' AND (office_id IN ('51.ubnd-tinh', '51.vp-ubnd-tinh', '51.cat', '51.pc04', '51.syt', '51.snv', '51.mttq-tinh')
         OR office_id LIKE '21361.%') AS show FROM demo_accounts()`,
      [BEGINS],
    );
    console.log(JSON.stringify({ accounts: accounts.map((row) => ({ ...row, password: DEMO_PASSWORD })) }));
  } finally {
    await database.destroy();
  }
}
