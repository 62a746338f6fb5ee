import { lazy, Suspense, type ReactNode } from 'react';
import { Navigate, Route, Routes, useLocation } from 'react-router';
import { ProblemPage } from '../components/problem-page';
import { PageSkeleton } from '../components/page-skeleton';
import { NotFoundPage } from '../pages/not-found-page';
import { SignInPage } from '../pages/sign-in-page';
import { UnbuiltPage } from '../pages/unbuilt-page';
import { homeOf, JOBS } from './menu';
import { SessionProvider, useSessionQuery, useSessionValue } from './session';
import { Shell } from './shell';

const Gallery = import.meta.env.DEV ? lazy(() => import('../gallery/gallery')) : null;

/** Every screen has an address that can be sent to a colleague; lists keep filter, order and page in it. */
export function AppRoutes() {
  const session = useSessionQuery();
  if (session.isPending) return <PageSkeleton />;
  if (session.isError) return <ProblemPage problem={session.error} onRetry={() => void session.refetch()} />;
  return (
    <SessionProvider session={session.data}>
      <Routes>
        <Route path="/dang-nhap" element={<SignInPage />} />
        {Gallery && (
          <Route
            path="/gallery"
            element={
              <Suspense fallback={<PageSkeleton />}>
                <Gallery />
              </Suspense>
            }
          />
        )}
        <Route element={<SignedIn />}>
          <Route index element={<Home />} />
          {Object.values(JOBS).map(({ path, label }) => (
            <Route key={path} path={`${path}/*`} element={<UnbuiltPage title={label} />} />
          ))}
          <Route path="*" element={<NotFoundPage />} />
        </Route>
      </Routes>
    </SessionProvider>
  );
}

function SignedIn(): ReactNode {
  const { session } = useSessionValue();
  const { pathname, search } = useLocation();
  if (!session) {
    const back = pathname === '/' ? '' : `?ve=${encodeURIComponent(pathname + search)}`;
    return <Navigate to={`/dang-nhap${back}`} replace />;
  }
  // another position is another house: no page keeps what it had typed or opened for the former one
  return <Shell key={session.position.id} />;
}

function Home() {
  const { session } = useSessionValue();
  return <Navigate to={homeOf(session?.position.role ?? '')} replace />;
}
