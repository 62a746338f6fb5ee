import { Route } from 'react-router';
import { DraftPage } from './draft-page';
import { PlanRevisionPage } from './plan-revision-page';

/** Below “Kế hoạch”: published revisions, and drafts. */
export const planRoutes = (
  <>
    <Route path="ban/:plan/:revision" element={<PlanRevisionPage />} />
    <Route path="ban-thao/:id" element={<DraftPage />} />
  </>
);
