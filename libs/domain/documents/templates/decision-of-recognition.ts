import type { LegalDate } from '@app/domain/shared';
import { article, clauses, titledArticle } from '../format/body';
import type { OfficialDocument } from '../format/official-document';
import { longDate } from '../format/place-and-date';
import { inSentence } from '../format/unit-names';
import { counted } from './counted';
import { decisionWithList, type DecisionWithList } from './decision-with-list';

export interface DecisionOfRecognition extends DecisionWithList {
  /** Assessed period, both days inclusive. */
  readonly period: { readonly from: LegalDate; readonly to: LegalDate };
}

/** D18, Quyết định công nhận, with the recognised units as its appendix. */
export function decisionOfRecognition(input: DecisionOfRecognition): OfficialDocument {
  const recognised = `${input.unitKinds} không ma túy năm ${input.year}`;
  const province = inSentence(input.province);
  return decisionWithList(input, {
    subject: `Về việc công nhận ${recognised}`,
    appendixTitle: `Danh sách ${input.unitKinds} được công nhận không ma túy năm ${input.year} trên địa bàn ${province}`,
    superiors: [
      'Bộ Công an (báo cáo)',
      `Thường trực ${partyCommitteeOf(input.province)}, Thường trực HĐND ${province}`,
    ],
    articles: [
      article(
        1,
        `Công nhận ${counted(input.units.length)} ${recognised} trên địa bàn ${province} (kỳ đánh giá từ ` +
          `${longDate(input.period.from)} đến ${longDate(input.period.to)}), có tên tại Phụ lục kèm theo Quyết định này.`,
      ),
      titledArticle(2, 'Trách nhiệm sau khi công nhận'),
      ...clauses([
        `Ủy ban nhân dân các ${input.unitKinds} được công nhận giữ vững kết quả, rà soát thường xuyên và báo cáo ngay khi ` +
          'có thay đổi ảnh hưởng đến tiêu chí.',
        `Công an ${province} theo dõi, kiểm tra việc duy trì; tham mưu đưa ra khỏi danh sách đơn vị không còn đáp ứng ` +
          'tiêu chí.',
      ]),
    ],
  });
}

function partyCommitteeOf(province: string): string {
  return /^thành phố/iu.test(province) ? 'Thành ủy' : 'Tỉnh ủy';
}
