import { DEMO_PASSWORD } from '../demo/demo-password';

const SHORTEST = 12;
const LONGEST = 200;

export interface NewAccount {
  readonly account: string;
  readonly name: string;
  readonly password: string;
}

/** As it is kept and looked for: NFC, without spaces around, lower case. @throws with a sentence when it will not do */
export function tidyAccount({ account, name, password }: NewAccount): NewAccount {
  const tidy = {
    account: account.normalize('NFC').trim().toLowerCase(),
    name: name.normalize('NFC').trim(),
    password,
  };
  if (!/^[a-z0-9][a-z0-9._-]{2,99}$/.test(tidy.account))
    throw new Error('Tài khoản gồm 3 đến 100 chữ cái không dấu, chữ số, dấu chấm hoặc gạch.');
  if (tidy.name === '' || tidy.name.length > 200) throw new Error('Cần họ và tên, tối đa 200 ký tự.');
  refuseWeak(password, tidy.account);
  return tidy;
}

function refuseWeak(password: string, account: string): void {
  if (password.length < SHORTEST || password.length > LONGEST)
    throw new Error(`Mật khẩu phải từ ${SHORTEST} đến ${LONGEST} ký tự.`);
  if (password === DEMO_PASSWORD) throw new Error('Đây là mật khẩu trình diễn, ai cũng biết.');
  if (password.toLowerCase().includes(account) || new Set(password).size < 5) throw new Error('Mật khẩu quá dễ đoán.');
}
