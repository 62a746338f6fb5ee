import { Route, Routes } from 'react-router';
import { NotFoundPage } from '../../pages/not-found-page';
import { DocumentPage } from './document-page';
import { DocumentsPage } from './documents-page';
import { OutgoingRegisterPage } from './outgoing-register-page';

export default function DocumentRoutes() {
  return (
    <Routes>
      <Route index element={<DocumentsPage />} />
      <Route path="so-van-ban-di" element={<OutgoingRegisterPage />} />
      <Route path=":id" element={<DocumentPage />} />
      <Route path="*" element={<NotFoundPage />} />
    </Routes>
  );
}
