import type { LegalDate } from '@app/domain/shared';
import { paragraph } from '../format/body';
import { firstCitation, type CitedDocument } from '../format/citation';
import { officeName } from '../format/letterhead';
import type { Appendix, OfficialDocument } from '../format/official-document';
import { longDate } from '../format/place-and-date';
import { fileCopy } from '../format/recipients';
import { inCapitals } from '../format/unit-names';
import { counted } from './counted';
import { letter, type LetterIssue } from './letter';

/** More addressees than these go into an appended list: “Kính gửi” would fill the page. */
const ADDRESSEES_ON_THE_LETTER = 6;

export interface ChaseLetter extends LetterIssue {
  /** The overdue obligation, as it continues a sentence: `Kế hoạch thực hiện`, `báo cáo kết quả giai đoạn 1`. */
  readonly obligation: string;
  readonly plan: CitedDocument;
  /** Last valid day of the plan. */
  readonly due: LegalDate;
  /** Day up to which the office has looked. */
  readonly asOf: LegalDate;
  readonly late: readonly string[];
  /** Collective name for a long list: `Ủy ban nhân dân các xã, phường, đặc khu (theo danh sách kèm theo)`. */
  readonly lateTogether: string;
  /** Last valid day of the new deadline. */
  readonly newDue: LegalDate;
  /** Who is told of those that are late. */
  readonly superior?: string;
  readonly drafter: string;
}

/** Công văn đôn đốc to offices that owe something. */
export function chaseLetter(input: ChaseLetter): OfficialDocument {
  const office = officeName(input.office);
  const listed = input.late.length > ADDRESSEES_ON_THE_LETTER;
  const text = letter(input, {
    subject: `đôn đốc gửi ${input.obligation}`,
    addressees: listed ? [input.lateTogether] : input.late,
    body: [
      paragraph(
        `Theo ${firstCitation(input.plan)}, ${input.obligation} gửi về ${office} chậm nhất trong ${longDate(input.due)}. Đến hết ` +
          `${longDate(input.asOf)}, còn ${counted(input.late.length)} cơ quan, đơn vị chưa gửi.`,
      ),
      paragraph(
        `${office} đề nghị các cơ quan, đơn vị có tên trên khẩn trương hoàn thành, gửi chậm nhất trong ` +
          `${longDate(input.newDue)} và nêu rõ lý do chậm. Quá thời hạn này, ${office} tổng hợp, báo cáo cấp có thẩm quyền xem ` +
          'xét, chỉ đạo.',
      ),
    ],
    recipients: ['Như trên', ...(input.superior ? [`${input.superior} (báo cáo)`] : []), fileCopy(input.drafter)],
  });
  return listed ? { ...text, appendices: [listOfLate(input)] } : text;
}

function listOfLate({ obligation, late }: ChaseLetter): Appendix {
  return {
    title: inCapitals(`Danh sách cơ quan, đơn vị chưa gửi ${obligation}`),
    table: {
      columns: [
        { title: 'TT', width: 12, align: 'center' },
        { title: 'Cơ quan, đơn vị', width: 'rest', align: 'left' },
        { title: 'Ghi chú', width: 45, align: 'left' },
      ],
      rows: late.map((name, index) => [String(index + 1), name, '']),
    },
  };
}
