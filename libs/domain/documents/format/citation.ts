import type { LegalDate } from '@app/domain/shared';
import { longDate } from './place-and-date';

/** A law or ordinance. It is cited without number and issuer, also in the legal bases (NĐ 30/2020, Phụ lục I, mục II.6). */
export interface CitedLaw {
  readonly law: string;
  /** Day of adoption; tells apart two laws of one name. */
  readonly date?: LegalDate;
}

export interface CitedDocument {
  /** `Kế hoạch` */
  readonly type: string;
  /** Number and symbol as printed there: `04/KH-UBND`. */
  readonly number: string;
  readonly date: LegalDate;
  /** `Ủy ban nhân dân tỉnh Quảng Ngãi` */
  readonly issuer: string;
  /** Trích yếu as it continues the sentence: `về xây dựng …`. */
  readonly subject: string;
}

export type Citation = CitedLaw | CitedDocument;

/** First mention: type, number, date, issuer and subject in full (mục II.6). */
export function firstCitation(cited: Citation): string {
  if ('law' in cited) return cited.date ? `${cited.law} ${longDate(cited.date)}` : cited.law;
  return `${cited.type} số ${cited.number} ${longDate(cited.date)} của ${cited.issuer} ${cited.subject}`;
}

/**
 * First mention where the sentence has named the issuer already (`Theo đề nghị của Giám đốc Công an tỉnh … tại Tờ trình số …`): the issuer
 * is not said twice.
 */
export function citationOfNamedIssuer({ type, number, date, subject }: CitedDocument): string {
  return `${type} số ${number} ${longDate(date)} ${subject}`;
}

/** Every later mention: type and number only; a law by its name (mục II.6). */
export function laterCitation(cited: Citation): string {
  return 'law' in cited ? cited.law : `${cited.type} số ${cited.number}`;
}

/** `Căn cứ …`, without the final mark, which depends on the place in the list. */
export function legalBasis(cited: Citation): string {
  return `Căn cứ ${firstCitation(cited)}`;
}

/** Each basis ends with `;`, the last one with `.` (mục II.6). */
export function endMarked(bases: readonly string[]): string[] {
  return bases.map((basis, index) => `${basis}${index === bases.length - 1 ? '.' : ';'}`);
}
