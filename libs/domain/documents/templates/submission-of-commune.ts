import type { LegalDate } from '@app/domain/shared';
import { closed, dashes, paragraph, table, title } from '../format/body';
import { firstCitation, laterCitation, legalBasis, type Citation, type CitedDocument } from '../format/citation';
import { symbolOf } from '../format/document-number';
import { letterheadOf } from '../format/letterhead';
import type { BodyBlock, DocumentTable, OfficialDocument } from '../format/official-document';
import { longDate } from '../format/place-and-date';
import { fileCopy } from '../format/recipients';
import { inSentence, lettersOf, peoplesCommitteeOf } from '../format/unit-names';
import { counted } from './counted';
import { issuedAs, type Issue } from './issue';
import { unitAs, kindOfUnit } from './recognised-unit';

export type SelfAssessment = 'met' | 'not-met' | 'undetermined';

export interface CriterionFigures {
  /** `Tiêu chí 1: không có người nghiện …` */
  readonly criterion: string;
  readonly figures: readonly { readonly label: string; readonly value: string }[];
  /** Where the figures stand that are not printed: `Theo văn bản xác nhận số …`. */
  readonly withheld?: string;
  readonly assessment: SelfAssessment;
}

export interface SubmissionOfCommune extends Issue {
  /** `Xã Ba Vì` */
  readonly commune: string;
  /** Where the unit is a part of a commune, a hamlet or quarter: `Phường Quy Nhơn Đông`, whose committee decides. */
  readonly partOf?: string;
  readonly place: string;
  /** `tỉnh Quảng Ngãi` */
  readonly jurisdiction: string;
  /** `Công an tỉnh Quảng Ngãi`: the appraising office that the dossier passes through. */
  readonly through: string;
  /** As what a unit is recognised, after the word for its kind: `không ma túy`. */
  readonly recognisedAs: string;
  readonly year: number;
  readonly bases: readonly Citation[];
  readonly plan: CitedDocument;
  /** Day on which the figures were counted. */
  readonly asOf: LegalDate;
  readonly criteria: readonly CriterionFigures[];
  /** Minutes of the unit's own meeting (D4, D5), where the plan asks for one. */
  readonly meeting?: CitedDocument;
  /** Why it asks although its own figures fail a criterion: then it asks for a look at its case, not for recognition. */
  readonly explanation?: string;
  /** Components of the dossier, as attached. */
  readonly components: readonly string[];
  /** Unit that drafted it, for the file copy: `CAX`. */
  readonly drafter: string;
}

const ASSESSMENTS: Record<SelfAssessment, string> = {
  met: 'Đạt',
  'not-met': 'Chưa đạt',
  undetermined: 'Chưa đủ căn cứ đánh giá',
};

/** D1, Tờ trình of a unit that asks for recognition (Mẫu 1.4). Symbol `TTr-UBND`; of a quarter, which has no committee, `TTr-KP`. */
export function submissionOfCommune(input: SubmissionOfCommune): OfficialDocument {
  const { commune, partOf } = input;
  const committee = partOf === undefined ? peoplesCommitteeOf(commune) : commune;
  const addressee = peoplesCommitteeOf(input.jurisdiction);
  return {
    ...issuedAs(input),
    letterhead: letterheadOf(
      partOf === undefined
        ? { kind: 'peoples-committee', unit: commune }
        : { kind: 'department', name: commune, unit: partOf },
    ),
    issuedBy: committee,
    symbol: symbolOf('Tờ trình', partOf === undefined ? 'UBND' : lettersOf(kindOfUnit(commune))),
    place: input.place,
    type: 'Tờ trình',
    subject: `Về việc đề nghị công nhận ${unitAs(input.commune, input.recognisedAs)} năm ${input.year}`,
    bases: [...input.bases, input.plan].map(legalBasis),
    addressees: [`${addressee}\n(qua ${input.through})`],
    body: closed(bodyOf(input, committee, addressee)),
    recipients: [
      'Như trên',
      input.through,
      ...(partOf === undefined
        ? [`Chủ tịch, các Phó Chủ tịch UBND ${inSentence(commune)}`, `Công an ${inSentence(commune)}`]
        : []),
      fileCopy(input.drafter),
    ],
  };
}

function bodyOf(input: SubmissionOfCommune, committee: string, addressee: string): BodyBlock[] {
  const explained = (input.explanation ?? '').trim();
  const asked = explained === '' ? 'đề nghị công nhận' : 'xem xét, kết luận việc công nhận';
  const [met, open] = (['met', 'undetermined'] as const).map(
    (verdict) => input.criteria.filter(({ assessment }) => assessment === verdict).length,
  );
  return [
    paragraph(
      `Thực hiện ${laterCitation(input.plan)}, trên cơ sở kết quả tự rà soát, đánh giá` +
        `${input.meeting ? ` đã được thống nhất tại ${firstCitation(input.meeting)}` : ''}, ${committee} kính trình ${addressee} ${asked} ` +
        `${unitAs(input.commune, input.recognisedAs)} năm ${input.year}, cụ thể như sau:`,
    ),
    title('1. Kết quả tự đánh giá'),
    paragraph(`Số liệu theo từng tiêu chí, tính đến ${longDate(input.asOf)}:`),
    table(figuresOf(input.criteria)),
    paragraph(
      `Đối chiếu với quy định, ${inSentence(input.commune)} tự đánh giá đạt ` +
        `${counted(met)}/${counted(input.criteria.length)} tiêu chí` +
        `${open === 0 ? '' : `; còn ${counted(open)} tiêu chí chưa đủ căn cứ để tự đánh giá`}.`,
    ),
    ...(explained === '' ? [] : [title('2. Giải trình của địa phương'), paragraph(ended(explained))]),
    title(`${explained === '' ? 2 : 3}. Thành phần hồ sơ gửi kèm`),
    ...dashes(
      input.components.map((component, index) => component + (index === input.components.length - 1 ? '.' : ';')),
    ),
    title(`${explained === '' ? 3 : 4}. Kiến nghị`),
    paragraph(
      `${committee} chịu trách nhiệm về tính chính xác của số liệu và tài liệu trong hồ sơ; kính đề nghị ${addressee} ` +
        `xem xét, ${explained === '' ? 'quyết định' : 'kết luận'}.`,
    ),
  ];
}

const ended = (text: string): string => (/[.!?]$/u.test(text) ? text : `${text}.`);

function figuresOf(criteria: readonly CriterionFigures[]): DocumentTable {
  return {
    columns: [
      { title: 'TT', width: 10, align: 'center' },
      { title: 'Tiêu chí', width: 'rest', align: 'left' },
      { title: 'Số liệu', width: 58, align: 'left' },
      { title: 'Tự đánh giá', width: 25, align: 'center' },
    ],
    rows: criteria.map(({ criterion, figures, withheld, assessment }, index) => [
      String(index + 1),
      criterion,
      [...figures.map(({ label, value }) => `${label}: ${value}`), ...(withheld ? [withheld] : [])].join('\n'),
      ASSESSMENTS[assessment],
    ]),
  };
}
