import type { LegalDate } from '@app/domain/shared';
import { article, clauses, titledArticle } from '../format/body';
import type { OfficialDocument } from '../format/official-document';
import { longDate } from '../format/place-and-date';
import { atStart, bodiesOf, inSentence } from '../format/unit-names';
import { counted } from './counted';
import { decisionWithList, type DecisionWithList } from './decision-with-list';

export interface DecisionOfRecognition extends DecisionWithList {
  /** Assessed period, both days inclusive. */
  readonly period: { readonly from: LegalDate; readonly to: LegalDate };
  /** Ministries that a province reports its result to: `Bộ Y tế`. Which they are depends on the plan’s field. */
  readonly reportedTo: readonly string[];
}

/** D18, Quyết định công nhận, with the recognised units as its appendix. */
export function decisionOfRecognition(input: DecisionOfRecognition): OfficialDocument {
  const recognised = `${input.unitKinds} ${input.recognisedAs} năm ${input.year}`;
  const jurisdiction = inSentence(input.jurisdiction);
  return decisionWithList(input, {
    subject: `Về việc công nhận ${recognised}`,
    appendixTitle: `Danh sách ${input.unitKinds} được công nhận ${input.recognisedAs} năm ${input.year} trên địa bàn ${jurisdiction}`,
    superiors: [
      ...superiorsOf(input),
      `Thường trực ${partyCommitteeOf(input.jurisdiction)}, Thường trực HĐND ${jurisdiction}`,
    ],
    articles: [
      article(
        1,
        `Công nhận ${counted(input.units.length)} ${recognised} trên địa bàn ${jurisdiction} (kỳ đánh giá từ ` +
          `${longDate(input.period.from)} đến ${longDate(input.period.to)}), có tên tại Phụ lục kèm theo Quyết định này.`,
      ),
      titledArticle(2, 'Trách nhiệm sau khi công nhận'),
      ...clauses([
        `${atStart(bodiesOf(input.unitKinds))} được công nhận giữ vững kết quả, rà soát thường xuyên và báo cáo ngay khi ` +
          'có thay đổi ảnh hưởng đến tiêu chí.',
        `${input.lead} theo dõi, kiểm tra việc duy trì; tham mưu đưa ra khỏi danh sách đơn vị không còn đáp ứng ` +
          'tiêu chí.',
      ]),
    ],
  });
}

/** A province reports to the ministry; a district or commune to the committee above it, which the plan's own duties take care of. */
const superiorsOf = ({
  jurisdiction,
  reportedTo,
}: Pick<DecisionOfRecognition, 'jurisdiction' | 'reportedTo'>): string[] =>
  /^(tỉnh|thành phố) /iu.test(jurisdiction) ? reportedTo.map((ministry) => `${ministry} (báo cáo)`) : [];

const PARTY_COMMITTEES: readonly (readonly [unit: RegExp, committee: string])[] = [
  [/^tỉnh /iu, 'Tỉnh ủy'],
  [/^thành phố /iu, 'Thành ủy'],
  [/^thị xã /iu, 'Thị ủy'],
  [/^huyện /iu, 'Huyện ủy'],
];

const partyCommitteeOf = (jurisdiction: string): string =>
  PARTY_COMMITTEES.find(([unit]) => unit.test(jurisdiction))?.[1] ?? 'Đảng ủy';
