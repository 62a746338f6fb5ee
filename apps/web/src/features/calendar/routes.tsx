import { Route, Routes } from 'react-router';
import { NotFoundPage } from '../../pages/not-found-page';
import { CalendarPage } from './calendar-page';

export default function CalendarRoutes() {
  return (
    <Routes>
      <Route index element={<CalendarPage />} />
      <Route path="*" element={<NotFoundPage />} />
    </Routes>
  );
}
