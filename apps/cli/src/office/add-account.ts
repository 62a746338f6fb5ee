import { parseArgs } from 'node:util';
import { identityEntities, seatPerson } from '@app/identity';
import { dataSource } from '@app/platform';
import { needed } from '../needed';

const USAGE =
  'office add-account --account A --name "Họ và tên" --office 51.cat --role agency-officer --title "Chuyên viên"';

/**
 * `office add-account`: one more person with a chair. The password comes in ACCOUNT_PASSWORD, not on the command line, where every
 * process of the machine could read it.
 */
export async function addAccountTo(words: string[]): Promise<void> {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    args: words,
    options: { account: text, name: text, office: text, role: text, title: text },
  });
  const { account, name, office, role, title } = values;
  if (!account || !name || !office || !role || !title) throw new Error(`Cách dùng: ${USAGE}`);
  const password = needed('ACCOUNT_PASSWORD');
  const database = await dataSource({ url: needed('DATABASE_OWNER_URL'), entities: identityEntities }).initialize();
  try {
    await database.transaction((manager) => seatPerson(manager, { account, name, office, role, title, password }));
    console.log(`Đã tạo tài khoản ${account.toLowerCase()}.`);
  } finally {
    await database.destroy();
  }
}
