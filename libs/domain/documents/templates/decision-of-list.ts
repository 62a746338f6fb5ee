import { TRACKS_IN_VIETNAMESE } from '@app/domain/plans';
import { article, clauses, titledArticle } from '../format/body';
import type { OfficialDocument } from '../format/official-document';
import { atStart, bodiesOf, inSentence } from '../format/unit-names';
import { counted } from './counted';
import { decisionWithList, type DecisionWithList } from './decision-with-list';
import type { ListedUnit } from './unit-list';

export type DecisionOfList = DecisionWithList;

/** Quyết định phê duyệt danh sách địa bàn xây dựng, with the selected units and their track as its appendix. */
export function decisionOfList(input: DecisionOfList): OfficialDocument {
  const list = `danh sách ${input.unitKinds} xây dựng địa bàn ${input.recognisedAs} năm ${input.year}`;
  const jurisdiction = inSentence(input.jurisdiction);
  return decisionWithList(input, {
    subject: `Phê duyệt ${list}`,
    appendixTitle: `${list} trên địa bàn ${jurisdiction}`,
    superiors: [],
    articles: [
      article(
        1,
        `Phê duyệt ${list} trên địa bàn ${jurisdiction} gồm ${counted(input.units.length)} đơn vị` +
          `${byTrack(input.units)}, chi tiết tại Phụ lục kèm theo Quyết định này.`,
      ),
      titledArticle(2, 'Tổ chức thực hiện'),
      ...clauses([
        `${input.lead} làm đầu mối, cùng các sở, ngành được giao việc giúp đỡ và kiểm tra các địa phương có ` +
          'tên trong danh sách; theo dõi tiến độ và báo cáo kết quả theo từng giai đoạn của Kế hoạch.',
        `${atStart(bodiesOf(input.unitKinds))} có tên trong danh sách tổ chức thực hiện, bảo đảm các tiêu chí và thời hạn ` +
          'đã đề ra.',
      ]),
    ],
  });
}

/** ` (13 giữ vững, 13 xây dựng mới)`: only the tracks that occur. */
function byTrack(units: readonly ListedUnit[]): string {
  const parts = Object.entries(TRACKS_IN_VIETNAMESE)
    .map(([track, label]) => ({ label, count: units.filter((unit) => unit.track === track).length }))
    .filter(({ count }) => count > 0)
    .map(({ label, count }) => `${counted(count)} ${label}`);
  return parts.length > 0 ? ` (${parts.join(', ')})` : '';
}
