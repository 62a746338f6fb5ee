import { Route, Routes } from 'react-router';
import { NotFoundPage } from '../../pages/not-found-page';
import { BallotPage } from './ballot-page';
import { CouncilPage } from './council-page';
import { SessionPage } from './session-page';

export default function CouncilRoutes() {
  return (
    <Routes>
      <Route index element={<CouncilPage />} />
      <Route path="phien/:id" element={<SessionPage />} />
      <Route path="phien/:id/phieu" element={<BallotPage />} />
      <Route path="*" element={<NotFoundPage />} />
    </Routes>
  );
}
