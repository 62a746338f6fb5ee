import { FAMILY, typeset } from '@app/documents';

export interface PaperScan {
  readonly issuer: string;
  /** `12/BB-UBND` */
  readonly number: string;
  /** `12/11/2025` */
  readonly day: string;
  readonly title: string;
  readonly lines: readonly string[];
}

/** Nobody shall take invented papers for real ones (docs/practice.md 12). */
const MARK = 'BẢN TRÌNH DIỄN – SỐ LIỆU GIẢ ĐỊNH, KHÔNG CÓ GIÁ TRỊ PHÁP LÝ';

/** A one-page PDF as a commune would upload it. The same matter gives the same bytes. */
export function evidencePdf({ issuer, number, day, title, lines }: PaperScan): Promise<Buffer> {
  return typeset({
    pageSize: 'A4',
    pageMargins: [85, 57, 57, 57],
    version: '1.7',
    defaultStyle: { font: FAMILY, fontSize: 13 },
    info: { title, author: issuer, creationDate: new Date('2025-01-01T00:00:00Z') },
    content: [
      { text: MARK, fontSize: 9, alignment: 'center', margin: [0, 0, 0, 12] },
      { text: issuer.toLocaleUpperCase('vi'), bold: true },
      { text: `Số: ${number}    Ngày ${day}`, margin: [0, 0, 0, 18] },
      { text: title, bold: true, alignment: 'center', margin: [0, 0, 0, 12] },
      ...lines.map((text) => ({ text, margin: [0, 0, 0, 6] as [number, number, number, number] })),
    ],
  });
}
