import { Route, Routes } from 'react-router';
import { NotFoundPage } from '../../pages/not-found-page';
import { ImportPage } from './import-page';
import { UnitPage } from './unit-page';
import { UnitsPage } from './units-page';

export default function TerritoryRoutes() {
  return (
    <Routes>
      <Route index element={<UnitsPage />} />
      <Route path="nhap" element={<ImportPage />} />
      <Route path="don-vi/:code" element={<UnitPage />} />
      <Route path="*" element={<NotFoundPage />} />
    </Routes>
  );
}
