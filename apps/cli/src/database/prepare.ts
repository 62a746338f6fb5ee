import { dataSource, DATABASE_ROLES, loadSettings, prepareDatabase, urlAs, type RolePasswords } from '@app/platform';
import { migrate } from '../../../../database/migrate';
import { needed } from '../needed';

/**
 * `database prepare`: roles, database, schema. Can be repeated. It looks at the settings of the serving processes as well, and whether
 * production would open on a demonstration: it ends and tells, where those would end and be started again for ever.
 * Reads DATABASE_ADMIN_URL, DATABASE_NAME and a password for each role (CN_OWNER_PASSWORD, CN_API_PASSWORD, …).
 */
export async function prepare(): Promise<void> {
  const { NODE_ENV } = loadSettings();
  const adminUrl = needed('DATABASE_ADMIN_URL');
  const name = needed('DATABASE_NAME');
  const passwords = Object.fromEntries(
    DATABASE_ROLES.map((role) => [role, needed(`${role.toUpperCase()}_PASSWORD`)]),
  ) as RolePasswords;
  await prepareDatabase(adminUrl, name, passwords);
  const ownerUrl = urlAs(adminUrl, 'cn_owner', passwords.cn_owner, name);
  const ran = await migrate(ownerUrl);
  if (NODE_ENV === 'production') await refuseDemonstration(ownerUrl);
  console.log(ran.length > 0 ? `Đã nâng cấp cơ sở dữ liệu: ${ran.join(', ')}` : 'Cơ sở dữ liệu đã mới nhất.');
}

async function refuseDemonstration(url: string): Promise<void> {
  const database = await dataSource({ url, entities: [] }).initialize();
  try {
    const [found] = await database.query<[{ demo: boolean }]>(
      'SELECT EXISTS (SELECT 1 FROM person WHERE demo) OR EXISTS (SELECT 1 FROM office_clock WHERE simulated) AS demo',
    );
    if (found.demo)
      throw new Error('Cơ sở dữ liệu này từng dùng để trình diễn (tài khoản, đồng hồ); không chạy chính thức trên đó.');
  } finally {
    await database.destroy();
  }
}
