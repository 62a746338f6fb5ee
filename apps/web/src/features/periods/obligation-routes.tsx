import { Route, Routes } from 'react-router';
import { NotFoundPage } from '../../pages/not-found-page';
import { DifficultiesPage } from './difficulties-page';
import { DifficultyPage } from './difficulty-page';
import { ObligationPage } from './obligation-page';
import { ObligationsPage } from './obligations-page';
import { RaiseDifficultyPage } from './raise-difficulty-page';

export default function ObligationRoutes() {
  return (
    <Routes>
      <Route index element={<ObligationsPage />} />
      <Route path="kho-khan" element={<DifficultiesPage />} />
      <Route path="kho-khan/moi" element={<RaiseDifficultyPage />} />
      <Route path="kho-khan/:id" element={<DifficultyPage />} />
      <Route path=":id" element={<ObligationPage />} />
      <Route path="*" element={<NotFoundPage />} />
    </Routes>
  );
}
