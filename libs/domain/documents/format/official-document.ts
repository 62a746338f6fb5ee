import type { LegalDate } from '@app/domain/shared';

/**
 * An administrative document (văn bản hành chính) as plain data: what it says, not how it is set. The renderer gives it the form of
 * NĐ 30/2020/NĐ-CP, Phụ lục I; the numbers of the boxes (ô số) below are those of its diagram in mục IV.
 *
 * All text is plain text, in NFC or not; nothing in it is ever read as markup.
 */
export interface OfficialDocument {
  /** ô 2 */
  readonly letterhead: Letterhead;
  /** Who issues it, inside a sentence: `Ủy ban nhân dân tỉnh Quảng Ngãi`, `Chủ tịch Ủy ban nhân dân …`. */
  readonly issuedBy: string;
  /** ô 3. Absent until the registry clerk or the register gives one; printed as a gap. */
  readonly number?: number;
  /** ô 3, after the stroke: `QĐ-UBND`. */
  readonly symbol: string;
  /** ô 4: địa danh, see `placeName`. Absent in minutes, which tell time and place in their text (Mẫu 1.9). */
  readonly place?: string;
  /** ô 4. Absent until the document is numbered. */
  readonly date?: LegalDate;
  /** ô 5a: tên loại, in sentence case (`Quyết định`). Absent in a công văn, which prints `V/v` + subject instead (ô 5b). */
  readonly type?: string;
  /** Trích yếu, as it stands after the type or after `V/v`. */
  readonly subject: string;
  /** The line of a decision that names who decides, above its legal bases (Mẫu 1.2, ghi chú 6). */
  readonly authority?: string;
  /** Căn cứ and “Theo đề nghị”, each without its final mark. */
  readonly bases: readonly string[];
  /** ô 9a. */
  readonly addressees: readonly string[];
  /** ô 6. */
  readonly body: readonly BodyBlock[];
  /** ô 7a–7c, right. */
  readonly signature: SignatureBlock;
  /** Minutes only: the secretary's block, left of the chair's (Mẫu 1.9). */
  readonly secretary?: SignatureBlock;
  /** ô 9b, each without dash and final mark. */
  readonly recipients: readonly string[];
  readonly appendices: readonly Appendix[];
  /** Where anybody can check the signed document; printed as a QR code under the recipients. Not of NĐ 30. */
  readonly verification?: Verification;
  readonly medium: Medium;
  readonly flags: DocumentFlags;
}

/** Lines as printed. No superior line: the office has none, or stands for itself (UBND of any level). */
export interface Letterhead {
  readonly superior: readonly string[];
  readonly issuer: readonly string[];
}

export interface SignatureBlock {
  /** Quyền hạn and chức vụ, as printed: `['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH']`. */
  readonly lines: readonly string[];
  /** Họ và tên without học hàm, học vị (Phụ lục I, mục II.7); in demo mode a role, see `DEMONSTRATION_NAME`. */
  readonly name: string;
}

export type BodyBlock =
  | { readonly kind: 'paragraph'; readonly text: string }
  /** Centred, bold: `QUYẾT ĐỊNH:` */
  | { readonly kind: 'proclamation'; readonly text: string }
  /** A numbered title in bold: `1. Kết quả tự đánh giá` */
  | { readonly kind: 'title'; readonly text: string }
  /** Điều; the label is bold, and so is the text where it is a title over khoản. */
  | { readonly kind: 'article'; readonly number: number; readonly text: string; readonly titled?: boolean }
  /** Khoản (`1.`), điểm (`a)`) or dash (`-`) with its own marker. */
  | { readonly kind: 'item'; readonly marker: string; readonly text: string }
  | { readonly kind: 'table'; readonly table: DocumentTable };

export interface DocumentTable {
  readonly columns: readonly TableColumn[];
  /** One text per column; `\n` separates lines of a cell. */
  readonly rows: readonly (readonly string[])[];
}

export interface TableColumn {
  readonly title: string;
  /** Millimetres, or the rest of the line, shared evenly among the columns that ask for it. */
  readonly width: number | 'rest';
  readonly align: 'left' | 'center' | 'right';
}

export interface Appendix {
  readonly title: string;
  readonly introduction?: string;
  readonly table: DocumentTable;
}

export interface Verification {
  /** Full address, e.g. `https://…/kiem-tra/7F3K-21QX`. */
  readonly address: string;
  /** What a person types when no camera is at hand. */
  readonly code: string;
}

/** A paper copy fills in the “Kèm theo” line of its appendices; an electronic one leaves it open (Phụ lục I, mục III.1). */
export type Medium = 'electronic' | 'paper';

export interface DocumentFlags {
  /** Prints DỰ THẢO on every page. */
  readonly draft: boolean;
  /** Prints the notice of invented figures on every page (docs/practice.md 12). A demo document without it could pass for a real one. */
  readonly demo: boolean;
}
