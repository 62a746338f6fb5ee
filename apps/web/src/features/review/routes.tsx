import { Route, Routes } from 'react-router';
import { NotFoundPage } from '../../pages/not-found-page';
import { ReviewPage } from './review-page';

export default function ReviewRoutes() {
  return (
    <Routes>
      <Route index element={<ReviewPage />} />
      <Route path="*" element={<NotFoundPage />} />
    </Routes>
  );
}
