import { useQuery } from '@tanstack/react-query';
import { Navigate, useSearchParams } from 'react-router';
import { api, body } from '../api/client';
import { ApiProblem } from '../api/problem';
import type { DemoAccounts } from '../api/types';
import { DemoBanner } from '../app/demo-banner';
import { LicenceNote } from '../components/licence-note';
import { homeOf } from '../app/menu';
import { useSessionValue } from '../app/session';
import { DemoAccountList } from './demo-account-list';
import { safeReturn } from './safe-return';
import { SignInForm } from './sign-in-form';
import './sign-in-page.css';

/** Null outside demo mode: there the address does not exist. */
async function demoAccounts(): Promise<DemoAccounts | null> {
  try {
    return await body(api.GET('/api/demo/accounts'));
  } catch (thrown) {
    if (thrown instanceof ApiProblem && [401, 403, 404].includes(thrown.status)) return null;
    throw thrown;
  }
}

export function SignInPage() {
  const { session } = useSessionValue();
  const [search] = useSearchParams();
  const demo = useQuery({ queryKey: ['demo-accounts'], queryFn: demoAccounts, staleTime: Infinity });
  if (session) return <Navigate to={safeReturn(search.get('ve')) ?? homeOf(session.position.role)} replace />;
  return (
    <>
      <title>Đăng nhập – Công Nhận</title>
      <DemoBanner />
      <main className={demo.data ? 'cn-sign-in cn-sign-in-demo' : 'cn-sign-in'}>
        <div className="cn-card cn-sign-in-card">
          <div className="cn-sign-in-head">
            <img src="/bieu-trung.svg" alt="" width={44} height={44} />
            <div>
              <h1>Công Nhận</h1>
              <p className="cn-quiet">Hồ sơ công nhận xã, phường, đặc khu không ma túy</p>
            </div>
          </div>
          <SignInForm />
          <LicenceNote />
        </div>
        {demo.data && <DemoAccountList demo={demo.data} />}
      </main>
    </>
  );
}
