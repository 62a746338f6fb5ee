import { Route, Routes } from 'react-router';
import { NotFoundPage } from '../../pages/not-found-page';
import { RecognisedPage } from './recognised-page';

export default function RecognisedRoutes() {
  return (
    <Routes>
      <Route index element={<RecognisedPage />} />
      <Route path="*" element={<NotFoundPage />} />
    </Routes>
  );
}
