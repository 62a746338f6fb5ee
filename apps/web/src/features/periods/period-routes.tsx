import { Route, Routes } from 'react-router';
import { NotFoundPage } from '../../pages/not-found-page';
import { DraftPage } from '../plans/draft-page';
import { DifferencesPage } from '../revisions/differences-page';
import { DryRunPage } from '../revisions/dry-run-page';
import { PeriodPage } from './period-page';
import { PeriodsPage } from './periods-page';
import { PlanRevisionPage } from '../plans/plan-revision-page';

export default function PeriodRoutes() {
  return (
    <Routes>
      <Route index element={<PeriodsPage />} />
      <Route path="ban/:plan/:revision" element={<PlanRevisionPage />} />
      <Route path="ban-thao/:id" element={<DraftPage />} />
      <Route path="ban/:plan/:revision/khac" element={<DifferencesPage />} />
      <Route path=":id" element={<PeriodPage />} />
      <Route path=":id/chay-thu/:revision" element={<DryRunPage />} />
      <Route path="*" element={<NotFoundPage />} />
    </Routes>
  );
}
