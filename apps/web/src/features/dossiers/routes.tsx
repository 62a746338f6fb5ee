import { Route, Routes } from 'react-router';
import { FinalConfirmationPage } from '../decisions/final-confirmation-page';
import { NotFoundPage } from '../../pages/not-found-page';
import { AnswerSupplementPage } from './answer-supplement-page';
import { CheckAnswersPage } from './check-answers-page';
import { DossierPage } from './dossier-page';
import { DossiersPage } from './dossiers-page';
import { ReceiptPage } from './receipt-page';
import { RecordPage } from './record-page';
import { RequestSupplementPage } from './request-supplement-page';

export default function DossierRoutes() {
  return (
    <Routes>
      <Route index element={<DossiersPage />} />
      <Route path=":id" element={<DossierPage />} />
      <Route path=":id/kiem-tra" element={<CheckAnswersPage />} />
      <Route path=":id/phieu-tiep-nhan" element={<ReceiptPage />} />
      <Route path=":id/so-ghi" element={<RecordPage />} />
      <Route path=":id/yeu-cau-bo-sung" element={<RequestSupplementPage />} />
      <Route path=":id/cuoi-ky" element={<FinalConfirmationPage />} />
      <Route path=":id/bo-sung" element={<AnswerSupplementPage />} />
      <Route path="*" element={<NotFoundPage />} />
    </Routes>
  );
}
