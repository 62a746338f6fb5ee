import { Route, Routes } from 'react-router';
import { NotFoundPage } from '../../pages/not-found-page';
import { SheetPage } from './sheet-page';
import { WorkPage } from './work-page';

export default function AppraisalRoutes() {
  return (
    <Routes>
      <Route index element={<SheetPage />} />
      <Route path=":id" element={<WorkPage />} />
      <Route path="*" element={<NotFoundPage />} />
    </Routes>
  );
}
