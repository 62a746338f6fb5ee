import { closed, paragraph, table, title } from '../format/body';
import { firstCitation, laterCitation, type CitedDocument } from '../format/citation';
import { symbolOf } from '../format/document-number';
import { letterheadOf } from '../format/letterhead';
import type { BodyBlock, OfficialDocument } from '../format/official-document';
import { fileCopy } from '../format/recipients';
import { bodyOf, inSentence, peoplesCommitteeOf } from '../format/unit-names';
import { counted } from './counted';
import { issuedAs, type Issue } from './issue';
import { unitAs, kindOfUnit } from './recognised-unit';

export interface NoticeOfRefusal extends Issue {
  readonly jurisdiction: string;
  readonly place: string;
  /** `Xã Ba Động` */
  readonly commune: string;
  /** As what a unit is recognised, after the word for its kind: `không ma túy`. */
  readonly recognisedAs: string;
  readonly year: number;
  readonly plan: CitedDocument;
  /** The commune's Tờ trình. */
  readonly submission: CitedDocument;
  /** Minutes of the council and papers of the appraisal that the refusal rests on. */
  readonly grounds: readonly CitedDocument[];
  readonly criteriaInAll: number;
  /** The criteria that are not met: at least one, or too few points in all, or the refusal has no reason. */
  readonly notMet: readonly UnmetCriterion[];
  /** Where points count and there are too few of them in all. */
  readonly points?: UnmetCriterion;
  /** Office that a request for reconsideration goes through: `Công an tỉnh Quảng Ngãi`. */
  readonly through: string;
  /** Time for a request for reconsideration, where the plan sets one: it runs from the issue of this notice, whose day no draft knows. */
  readonly reconsideration?: { readonly count: number; readonly unit: 'working-day' | 'day' | 'month' | 'year' };
  /** The plan lets a unit ask once more in a later phase of the period. */
  readonly again?: boolean;
  readonly drafter: string;
}

export interface UnmetCriterion {
  readonly criterion: string;
  /** What the rule asks: `0 người` */
  readonly required: string;
  /** What the appraisal found, in counts, never with persons. */
  readonly found: string;
}

const TIME_UNITS = { 'working-day': 'ngày làm việc', day: 'ngày', month: 'tháng', year: 'năm' } as const;

/** D18, Thông báo of a refusal with its reasons (Mẫu 1.4). Symbol `TB-UBND`. Throws `RangeError` without a reason. */
export function noticeOfRefusal(input: NoticeOfRefusal): OfficialDocument {
  if (input.notMet.length === 0 && !input.points)
    throw new RangeError('A refusal names at least one criterion that is not met');
  const { formula } = input.signatory.capacity;
  const committee = peoplesCommitteeOf(input.jurisdiction);
  const issuer = formula === 'head' ? `Chủ tịch ${committee}` : committee;
  const bySomebodyElse = formula === 'by-order' || formula === 'authorised';
  return {
    ...issuedAs(input),
    letterhead: letterheadOf({ kind: 'peoples-committee', unit: input.jurisdiction }),
    issuedBy: issuer,
    symbol: symbolOf('Thông báo', 'UBND'),
    place: input.place,
    type: 'Thông báo',
    subject: `Kết quả xét duyệt đề nghị công nhận ${unitAs(input.commune, input.recognisedAs)} năm ${input.year}`,
    body: closed(textOf(input, issuer, committee)),
    recipients: [
      bodyOf(input.commune),
      `Chủ tịch, các Phó Chủ tịch UBND ${inSentence(input.jurisdiction)}${bySomebodyElse ? ' (báo cáo)' : ''}`,
      input.through,
      'Văn phòng UBND: Lãnh đạo VP, các phòng',
      fileCopy(input.drafter),
    ],
  };
}

/** `A`, `A và B`, `A; B và C`: citations hold commas of their own. */
function enumerated(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join('; ')} và ${last}`;
}

function reasonOf({ notMet, criteriaInAll, points }: NoticeOfRefusal): string {
  const few = points ? ['tổng số điểm chưa đạt mức yêu cầu'] : [];
  const failed = notMet.length > 0 ? [`có ${counted(notMet.length)}/${counted(criteriaInAll)} tiêu chí chưa đạt`] : [];
  return [...failed, ...few].join(' và ');
}

function textOf(input: NoticeOfRefusal, issuer: string, committee: string): BodyBlock[] {
  const commune = bodyOf(input.commune);
  const { reconsideration } = input;
  const within = reconsideration
    ? `, trong thời hạn ${counted(reconsideration.count)} ${TIME_UNITS[reconsideration.unit]} kể từ ngày phát hành Thông báo này`
    : '';
  return [
    paragraph(
      `Thực hiện ${firstCitation(input.plan)}; xét ${firstCitation(input.submission)}; căn cứ ` +
        `${enumerated(input.grounds.map(firstCitation))}, ${issuer} thông báo kết quả xét duyệt như sau:`,
    ),
    title('1. Kết quả'),
    paragraph(
      `Chưa đủ điều kiện công nhận ${unitAs(input.commune, input.recognisedAs)} năm ${input.year}, do ${reasonOf(input)}.`,
    ),
    title('2. Lý do'),
    table({
      columns: [
        { title: 'TT', width: 10, align: 'center' },
        { title: input.notMet.length > 0 ? 'Tiêu chí chưa đạt' : 'Nội dung chưa đạt', width: 'rest', align: 'left' },
        { title: 'Yêu cầu', width: 32, align: 'left' },
        { title: 'Kết quả thẩm định', width: 52, align: 'left' },
      ],
      rows: [...input.notMet, ...(input.points ? [input.points] : [])].map(({ criterion, required, found }, index) => [
        String(index + 1),
        criterion,
        required,
        found,
      ]),
    }),
    title('3. Đề nghị xem xét lại'),
    paragraph(
      `Trường hợp không thống nhất với kết quả nêu trên, ${commune} gửi văn bản đề nghị xem xét lại kèm tài liệu chứng minh ` +
        `về ${committee} (qua ${input.through})${within}.`,
    ),
    title('4. Việc tiếp theo'),
    paragraph(
      `${commune} khắc phục các nội dung chưa đạt, tiếp tục thực hiện ${laterCitation(input.plan)} và lập hồ sơ đề nghị công ` +
        `nhận ${kindOfUnit(input.commune)} ${input.recognisedAs} vào ${input.again ? 'giai đoạn sau hoặc ' : ''}kỳ đánh giá sau khi đủ điều kiện.`,
    ),
  ];
}
