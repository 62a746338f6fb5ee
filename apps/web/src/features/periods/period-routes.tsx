import { Route, Routes } from 'react-router';
import { NotFoundPage } from '../../pages/not-found-page';
import { planRoutes } from '../plans/routes';
import { revisionRoutes } from '../revisions/routes';
import { PeriodPage } from './period-page';
import { PeriodsPage } from './periods-page';

/** Everything below “Kế hoạch”: periods here, plans and their revisions by their own features. */
export default function PeriodRoutes() {
  return (
    <Routes>
      <Route index element={<PeriodsPage />} />
      <Route path=":id" element={<PeriodPage />} />
      {planRoutes}
      {revisionRoutes}
      <Route path="*" element={<NotFoundPage />} />
    </Routes>
  );
}
