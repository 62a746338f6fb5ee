import type { ActForm } from '../../components/act/act-call';
import { inSentence } from '../../format/capital';
import { formatDate } from '../../format/date';
import type { DossierPageData } from './dossier-query';

/** What the person is told before pressing: what will happen and who hears of it. */
export function dossierForms(page: DossierPageData): Partial<Record<string, ActForm>> {
  const { submission, unitName } = page;
  const paper = submission?.number
    ? ` kèm Tờ trình số ${submission.number}${submission.date ? ` ngày ${formatDate(submission.date)}` : ''}`
    : '';
  return {
    'return-to-draft': {
      confirm:
        'Hồ sơ trở về cho cán bộ đầu mối sửa; người lập thấy lý do ông/bà ghi dưới đây. Dự thảo Tờ trình sẽ được lập lại khi trình lần sau.',
    },
    send: {
      confirm: `Hồ sơ${paper} được gửi tới cơ quan tiếp nhận; mã hồ sơ và số đến có ngay, phiếu tiếp nhận in được. Sau khi gửi không sửa được, trừ khi có yêu cầu bổ sung.`,
    },
    withdraw: {
      confirm: `Hồ sơ của ${inSentence(unitName)} ra khỏi quá trình xét công nhận kỳ này. Các cơ quan đang thẩm định được báo, lý do ghi vào lịch sử. Không gửi lại được trong kỳ.`,
    },
    'take-in': {
      confirm: `Hồ sơ được ghi là đã tiếp nhận; thời hạn thẩm định của các cơ quan bắt đầu tính. UBND và các cơ quan thẩm định được báo.`,
    },
    'refuse-intake': {
      confirm: `Hồ sơ của ${inSentence(unitName)} kết thúc ở đây; địa phương được báo kèm lý do. Nếu chỉ thiếu thành phần, xin dùng “Yêu cầu bổ sung, hoàn thiện”.`,
    },
    petition: {
      confirm:
        'Hồ sơ được mở lại để các cơ quan thẩm định lại từ đầu; Công an tỉnh, các cơ quan thẩm định và Hội đồng được báo. Xin nêu rõ nội dung đề nghị xem xét lại.',
    },
  };
}

/** Acts that are worked out on a page of their own. */
export const elsewhereFor = (id: string): Partial<Record<string, string>> => ({
  review: '/ra-soat',
  present: `/ho-so/${id}/kiem-tra`,
  'ask-supplement': `/ho-so/${id}/yeu-cau-bo-sung`,
  supplement: `/ho-so/${id}/bo-sung`,
  opine: `/tham-dinh/${id}`,
  revise: `/tham-dinh/${id}`,
  propose: '/hoi-dong',
  confirm: `/ho-so/${id}/cuoi-ky`,
});
