import { Route, Routes } from 'react-router';
import { NotFoundPage } from '../../pages/not-found-page';
import { PreparationPage } from './preparation-page';
import { SummaryPage } from './summary-page';

export default function DecisionRoutes() {
  return (
    <Routes>
      <Route index element={<SummaryPage />} />
      <Route path="lap-van-ban" element={<PreparationPage />} />
      <Route path="*" element={<NotFoundPage />} />
    </Routes>
  );
}
