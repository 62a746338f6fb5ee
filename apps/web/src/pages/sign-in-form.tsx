import { Button, Input } from 'antd';
import { useId, useState } from 'react';
import { ApiProblem, asProblem } from '../api/problem';
import { useSignIn } from '../app/session';
import { Notice } from '../components/notice';

/** Account and password. The answer never says which of the two was wrong. */
export function SignInForm({ onDone, account: given = '' }: { onDone?: () => void; account?: string }) {
  const [account, setAccount] = useState(given);
  const [password, setPassword] = useState('');
  const [missing, setMissing] = useState(false);
  const signIn = useSignIn();
  const id = useId();
  return (
    <form
      className="cn-stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const incomplete = account.trim() === '' || password === '';
        setMissing(incomplete);
        if (!incomplete) signIn.mutate({ account: account.trim(), password }, { onSuccess: onDone });
      }}
    >
      <div>
        <label className="cn-label" htmlFor={`${id}-account`}>
          Tài khoản
        </label>
        <Input
          id={`${id}-account`}
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          value={account}
          onChange={(event) => setAccount(event.target.value)}
        />
      </div>
      <div>
        <label className="cn-label" htmlFor={`${id}-password`}>
          Mật khẩu
        </label>
        <Input.Password
          id={`${id}-password`}
          autoComplete="current-password"
          value={password}
          onChange={(event) => setPassword(event.target.value)}
        />
      </div>
      <div aria-live="assertive">
        {missing && <Notice kind="problem" title="Xin nhập cả tài khoản và mật khẩu" />}
        {!missing && signIn.isError && <Notice kind="problem" title={refusal(signIn.error)} />}
      </div>
      <Button type="primary" size="large" block htmlType="submit" loading={signIn.isPending}>
        Đăng nhập
      </Button>
    </form>
  );
}

export function refusal(thrown: unknown): string {
  const problem: ApiProblem = asProblem(thrown);
  if (problem.status === 401) return 'Tài khoản hoặc mật khẩu không đúng';
  return problem.detail ?? problem.title;
}
