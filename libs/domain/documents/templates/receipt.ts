import type { LegalDate } from '@app/domain/shared';
import { closed, item, paragraph, table } from '../format/body';
import { firstCitation, type CitedDocument } from '../format/citation';
import { letterheadOf, officeName, type IssuingOffice } from '../format/letterhead';
import type { OfficialDocument } from '../format/official-document';
import { fileCopy } from '../format/recipients';
import { atStart, peoplesCommitteeOf } from '../format/unit-names';
import { issuedAs, type Issue } from './issue';
import { unitAs } from './recognised-unit';
import { timeText, type TimeOfDay } from './time-of-day';
import { longDate } from '../format/place-and-date';

export interface Receipt extends Issue {
  readonly office: IssuingOffice;
  /** The office's series of receipts: `PTN-PC04`. */
  readonly symbol: string;
  readonly place: string;
  readonly commune: string;
  /** As what a unit is recognised, after the word for its kind: `không ma túy`. */
  readonly recognisedAs: string;
  readonly year: number;
  readonly submission: CitedDocument;
  readonly dossierCode: string;
  /** Số đến, of the register of incoming documents (NĐ 30/2020 Điều 22). */
  readonly arrivalNumber: number;
  readonly arrivedOn: LegalDate;
  readonly arrivedAt: TimeOfDay;
  readonly components: readonly { readonly name: string; readonly files: number }[];
  readonly drafter: string;
}

/** Phiếu tiếp nhận: the acknowledgement that is due within the day of arrival (NĐ 30/2020 Điều 21.2). */
export function receipt(input: Receipt): OfficialDocument {
  const commune = peoplesCommitteeOf(input.commune);
  return {
    ...issuedAs(input),
    letterhead: letterheadOf(input.office),
    issuedBy: officeName(input.office),
    symbol: input.symbol,
    place: input.place,
    type: 'Phiếu tiếp nhận',
    subject: `Hồ sơ đề nghị công nhận ${unitAs(input.commune, input.recognisedAs)} năm ${input.year}`,
    body: closed([
      item('-', `Mã hồ sơ: ${input.dossierCode};`),
      item('-', `Số đến: ${input.arrivalNumber};`),
      item('-', `Thời điểm đến: ${timeText(input.arrivedAt)}, ${longDate(input.arrivedOn)};`),
      item('-', `Cơ quan gửi: ${commune};`),
      item('-', `Văn bản gửi: ${firstCitation(input.submission)}.`),
      paragraph('Thành phần hồ sơ đã nhận:'),
      table({
        columns: [
          { title: 'TT', width: 12, align: 'center' },
          { title: 'Thành phần', width: 'rest', align: 'left' },
          { title: 'Số tệp', width: 25, align: 'center' },
        ],
        rows: input.components.map(({ name, files }, index) => [String(index + 1), atStart(name), String(files)]),
      }),
      paragraph(
        `${officeName(input.office)} kiểm tra thành phần hồ sơ và thông báo cho ${commune} nếu cần bổ sung, hoàn thiện. Phiếu này ` +
          'không thay cho kết quả thẩm định.',
      ),
    ]),
    recipients: [commune, fileCopy(input.drafter)],
  };
}
