import type { LegalDate } from '@app/domain/shared';
import { clauses, paragraph } from '../format/body';
import { firstCitation, type CitedDocument } from '../format/citation';
import { officeName } from '../format/letterhead';
import type { OfficialDocument } from '../format/official-document';
import { longDate } from '../format/place-and-date';
import { fileCopy } from '../format/recipients';
import { peoplesCommitteeOf } from '../format/unit-names';
import { letter, type LetterIssue } from './letter';
import { kindOfUnit } from './recognised-unit';

export interface SupplementRequest extends LetterIssue {
  readonly commune: string;
  /** As what a unit is recognised, after the word for its kind: `không ma túy`. */
  readonly recognisedAs: string;
  readonly year: number;
  /** The commune's Tờ trình. */
  readonly submission: CitedDocument;
  readonly dossierCode: string;
  readonly wanted: readonly { readonly component: string; readonly defect: string }[];
  /** Last valid day. */
  readonly due: LegalDate;
  /** Prints what follows when nothing comes (a second request). */
  readonly withWarning: boolean;
  readonly drafter: string;
}

/** Công văn yêu cầu bổ sung, hoàn thiện hồ sơ: one for the whole dossier, all defects at once. */
export function supplementRequest(input: SupplementRequest): OfficialDocument {
  const commune = peoplesCommitteeOf(input.commune);
  const office = officeName(input.office);
  return letter(input, {
    subject: `bổ sung, hoàn thiện hồ sơ đề nghị công nhận ${kindOfUnit(input.commune)} ${input.recognisedAs} năm ${input.year}`,
    addressees: [commune],
    body: [
      paragraph(
        `${office} đã tiếp nhận hồ sơ mã số ${input.dossierCode} gửi kèm ${firstCitation(input.submission)}. Qua kiểm tra, ` +
          `đề nghị ${commune} bổ sung, hoàn thiện các nội dung sau:`,
      ),
      ...clauses(input.wanted.map(({ component, defect }) => `${component}: ${defect}.`)),
      paragraph(
        `Tài liệu bổ sung gửi về ${office} chậm nhất trong ${longDate(input.due)}. Thời gian chờ bổ sung không tính vào thời ` +
          'hạn giải quyết hồ sơ; các mốc thời gian cố định của Kế hoạch không thay đổi.',
      ),
      ...(input.withWarning
        ? [paragraph(`Quá thời hạn trên, ${office} xem xét theo tài liệu hiện có hoặc trả lại hồ sơ kèm lý do.`)]
        : []),
      paragraph(`${office} đề nghị ${commune} quan tâm thực hiện.`),
    ],
    recipients: ['Như trên', fileCopy(input.drafter)],
  });
}
