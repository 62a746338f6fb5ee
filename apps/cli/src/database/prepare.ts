import { DATABASE_ROLES, prepareDatabase, urlAs, type RolePasswords } from '@app/platform';
import { migrate } from '../../../../database/migrate';
import { needed } from '../needed';

/**
 * `database prepare`: roles, database, schema. Can be repeated.
 * Reads DATABASE_ADMIN_URL, DATABASE_NAME and a password for each role (CN_OWNER_PASSWORD, CN_API_PASSWORD, …).
 */
export async function prepare(): Promise<void> {
  const adminUrl = needed('DATABASE_ADMIN_URL');
  const name = needed('DATABASE_NAME');
  const passwords = Object.fromEntries(
    DATABASE_ROLES.map((role) => [role, needed(`${role.toUpperCase()}_PASSWORD`)]),
  ) as RolePasswords;
  await prepareDatabase(adminUrl, name, passwords);
  const ran = await migrate(urlAs(adminUrl, 'cn_owner', passwords.cn_owner, name));
  console.log(ran.length > 0 ? `Đã nâng cấp cơ sở dữ liệu: ${ran.join(', ')}` : 'Cơ sở dữ liệu đã mới nhất.');
}
