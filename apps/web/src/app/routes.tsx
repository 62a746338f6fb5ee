import { lazy, Suspense, type ComponentType, type ReactNode } from 'react';
import { Navigate, Route, Routes, useLocation } from 'react-router';
import { ProblemPage } from '../components/problem-page';
import { PageSkeleton } from '../components/page-skeleton';
import { NotFoundPage } from '../pages/not-found-page';
import { SignInPage } from '../pages/sign-in-page';
import { useClock } from './clock';
import { homeOf, JOBS, type Job } from './menu';
import { SessionProvider, useSessionQuery, useSessionValue } from './session';
import { Shell } from './shell';

const Gallery = import.meta.env.DEV ? lazy(() => import('../gallery/gallery')) : null;

/** The screens of each job, fetched when somebody goes there; a feature has its own routes below its path. */
const SCREENS: Record<Job, ComponentType> = {
  appraisal: lazy(() => import('../features/appraisal/routes')),
  council: lazy(() => import('../features/council/routes')),
  dossiers: lazy(() => import('../features/dossiers/routes')),
  recognised: lazy(() => import('../features/decisions/recognised-routes')),
  results: lazy(() => import('../features/decisions/routes')),
  review: lazy(() => import('../features/review/routes')),
  signing: lazy(() => import('../features/documents/to-sign-page')),
  documents: lazy(() => import('../features/documents/routes')),
  obligations: lazy(() => import('../features/periods/obligation-routes')),
  plans: lazy(() => import('../features/periods/period-routes')),
  territory: lazy(() => import('../features/territory/routes')),
  calendar: lazy(() => import('../features/calendar/routes')),
  work: lazy(() => import('../features/workflow/inbox-page')),
};
const Notifications = lazy(() => import('../features/notifications/notifications-page'));

/** Every screen has an address that can be sent to a colleague; lists keep filter, order and page in it. */
export function AppRoutes() {
  const session = useSessionQuery();
  // asked for beside the session: the notice of demo mode, coming later, would push down what somebody is about to press
  useClock();
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
          {jobs.map((job) => (
            <Route key={job} path={`${JOBS[job].path}/*`} element={<Screen job={job} />} />
          ))}
          <Route path="/thong-bao" element={<Notifications />} />
          <Route path="*" element={<NotFoundPage />} />
        </Route>
      </Routes>
    </SessionProvider>
  );
}

const jobs = Object.keys(JOBS) as Job[];

function Screen({ job }: { job: Job }) {
  const Pages = SCREENS[job];
  return <Pages />;
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
