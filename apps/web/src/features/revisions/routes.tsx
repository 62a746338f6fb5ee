import { Route } from 'react-router';
import { DifferencesPage } from './differences-page';
import { DryRunPage } from './dry-run-page';

/** Below “Kế hoạch”: what a revision changes, and what it would do to a period. */
export const revisionRoutes = (
  <>
    <Route path="ban/:plan/:revision/khac" element={<DifferencesPage />} />
    <Route path=":id/chay-thu/:revision" element={<DryRunPage />} />
  </>
);
