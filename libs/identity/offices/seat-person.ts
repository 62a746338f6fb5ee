import type { EntityManager } from 'typeorm';
import { isRole, ROLES } from '@app/domain/identity';
import { hashPassword } from '../sessions/sessions';
import { addAccount } from './add-account';
import { tidyAccount, type NewAccount } from './tidy-account';

export interface PersonToSeat extends NewAccount {
  /** e.g. `51.cat`, `21361.ubnd-xa` */
  readonly office: string;
  readonly role: string;
  /** chức danh as papers print it */
  readonly title: string;
}

/** One more person with a chair in an office. Run by the owner. @throws with a sentence when something of it will not do */
export async function seatPerson(manager: EntityManager, given: PersonToSeat): Promise<void> {
  const { account, name, password } = tidyAccount(given);
  const { office, role } = given;
  const title = given.title.normalize('NFC').trim();
  if (!isRole(role)) throw new Error(`Không có vai trò "${role}". Các vai trò: ${ROLES.join(', ')}.`);
  if (title === '' || title.length > 200) throw new Error('Cần chức danh, tối đa 200 ký tự.');
  const [known] = await manager.query<object[]>('SELECT 1 FROM office WHERE id = $1', [office]);
  if (!known) throw new Error(`Không có cơ quan mang mã "${office}".`);
  const passwordHash = await hashPassword(password);
  const added = await addAccount(manager, { account, name, passwordHash, office, role, title, demo: false });
  if (!added) throw new Error(`Tài khoản "${account}" đã có.`);
}
