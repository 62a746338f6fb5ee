import type { EntityManager } from 'typeorm';
import { officeId } from '../persistence/office.entity';
import { hashPassword } from '../sessions/sessions';
import { addAccount } from './add-account';
import { tidyAccount, type NewAccount } from './tidy-account';

/**
 * The programme's administrator of a province, with whom an installation begins. Run by the owner.
 * @throws with a sentence for whoever sets the office up, when name or password will not do, or when there are accounts already: the
 * command is for an empty database
 */
export async function addFirstAccount(manager: EntityManager, provinceCode: string, given: NewAccount): Promise<void> {
  const { account, name, password } = tidyAccount(given);
  const [found] = await manager.query<[{ any: boolean }]>('SELECT EXISTS (SELECT 1 FROM person) AS any');
  if (found.any) throw new Error('Cơ sở dữ liệu đã có tài khoản; lệnh này chỉ tạo tài khoản đầu tiên.');
  await addAccount(manager, {
    account,
    name,
    passwordHash: await hashPassword(password),
    office: officeId(provinceCode, 'ubnd-tinh'),
    role: 'programme-administrator',
    title: 'Quản trị chương trình',
    demo: false,
  });
}
