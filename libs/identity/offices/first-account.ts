import type { EntityManager } from 'typeorm';
import { DEMO_PASSWORD } from '../demo/demo-password';
import { officeId } from '../persistence/office.entity';
import { hashPassword } from '../sessions/sessions';
import { addAccount } from './add-account';

const SHORTEST = 12;
const LONGEST = 200;

export interface FirstAccount {
  readonly account: string;
  readonly name: string;
  readonly password: string;
}

/**
 * The programme's administrator of a province, with whom an installation begins. Run by the owner.
 * @throws with a sentence for whoever sets the office up, when name or password will not do, or when there are accounts already: an
 * administrator who can be added again from outside would be a way around the first one
 */
export async function addFirstAccount(
  manager: EntityManager,
  provinceCode: string,
  given: FirstAccount,
): Promise<void> {
  const account = given.account.normalize('NFC').trim().toLowerCase();
  const name = given.name.normalize('NFC').trim();
  if (!/^[a-z0-9][a-z0-9._-]{2,99}$/.test(account))
    throw new Error('ADMINISTRATOR_ACCOUNT: 3 đến 100 chữ thường không dấu, chữ số, dấu chấm hoặc gạch.');
  if (name === '' || name.length > 200) throw new Error('ADMINISTRATOR_NAME: họ và tên, tối đa 200 ký tự.');
  refuseWeak(given.password, account);
  const [found] = await manager.query<[{ any: boolean }]>('SELECT EXISTS (SELECT 1 FROM person) AS any');
  if (found.any) throw new Error('Cơ sở dữ liệu đã có tài khoản; lệnh này chỉ tạo tài khoản đầu tiên.');
  await addAccount(manager, {
    account,
    name,
    passwordHash: await hashPassword(given.password),
    office: officeId(provinceCode, 'ubnd-tinh'),
    role: 'programme-administrator',
    title: 'Quản trị chương trình',
    demo: false,
  });
}

function refuseWeak(password: string, account: string): void {
  if (password.length < SHORTEST || password.length > LONGEST)
    throw new Error(`ADMINISTRATOR_PASSWORD: từ ${SHORTEST} đến ${LONGEST} ký tự.`);
  if (password === DEMO_PASSWORD) throw new Error('ADMINISTRATOR_PASSWORD: mật khẩu trình diễn ai cũng biết.');
  if (password.toLowerCase().includes(account) || new Set(password).size < 5)
    throw new Error('ADMINISTRATOR_PASSWORD: quá dễ đoán.');
}
