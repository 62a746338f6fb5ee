import type { LegalDate } from '@app/domain/shared';
import type { OfficialDocument } from './official-document';

/** What the act of signing adds to the draft that was checked. Number and date are part of the signed bytes (NĐ 30/2020 Điều 15). */
export interface Numbering {
  readonly number: number;
  readonly date: LegalDate;
}

/** The document as it is signed: numbered, dated, no longer a draft. Everything else stays as it was checked. */
export function numberedAs(document: OfficialDocument, { number, date }: Numbering): OfficialDocument {
  return { ...document, number, date, flags: { ...document.flags, draft: false } };
}
