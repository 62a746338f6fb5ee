import { Button, Input } from 'antd';
import { useId, useState } from 'react';
import type { DemoAccount, DemoAccounts } from '../api/types';
import { useSignIn } from '../app/session';
import { Notice } from '../components/notice';
import { found } from '../format/search';
import { refusal } from './sign-in-form';

/** A province has a hundred offices: the rest is found by typing. */
const OFFICES_SHOWN = 12;

/** Demo only: every account with its office, one press each, and the password that they share. */
export function DemoAccountList({ demo }: { demo: DemoAccounts }) {
  const [query, setQuery] = useState('');
  const signIn = useSignIn();
  const id = useId();
  const offices = byOffice(demo.accounts.filter((one) => found(query, one.officeName, one.title, one.account)));
  const hidden = offices.length - OFFICES_SHOWN;
  return (
    <section className="cn-card" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>Tài khoản trình diễn</h2>
      <p>
        Mật khẩu chung: <code className="cn-code">{demo.password}</code>. Bấm vào một chức danh để đăng nhập ngay.
      </p>
      {demo.accounts.length > 8 && (
        <Input
          type="search"
          allowClear
          aria-label="Tìm chức danh hoặc cơ quan"
          placeholder="Tìm chức danh hoặc cơ quan, không cần dấu"
          value={query}
          onChange={(event) => setQuery(event.target.value)}
        />
      )}
      {signIn.isError && <Notice kind="problem" title={refusal(signIn.error)} live />}
      <div className="cn-demo-offices">
        {offices.slice(0, OFFICES_SHOWN).map(([office, accounts]) => (
          <section key={office} aria-label={office}>
            <h3>{office}</h3>
            <ul className="cn-plain-list">
              {accounts.map((one) => (
                <li key={one.account}>
                  <Button
                    block
                    className="cn-demo-account"
                    disabled={signIn.isPending}
                    onClick={() => signIn.mutate({ account: one.account, password: demo.password })}
                  >
                    <span>{one.title}</span>
                    <span className="cn-quiet cn-small">{one.account}</span>
                  </Button>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      <p role="status" className="cn-quiet">
        {offices.length === 0 && 'Không có chức danh nào khớp.'}
        {hidden > 0 && `Còn ${hidden} cơ quan nữa; gõ tên xã, phường hoặc cơ quan vào ô tìm ở trên.`}
      </p>
    </section>
  );
}

/** In the order the API gives: offices as they first appear. */
function byOffice(accounts: readonly DemoAccount[]): [string, DemoAccount[]][] {
  const groups = new Map<string, DemoAccount[]>();
  for (const account of accounts) {
    const group = groups.get(account.officeName);
    if (group) group.push(account);
    else groups.set(account.officeName, [account]);
  }
  return [...groups];
}
