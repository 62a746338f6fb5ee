import type { Letterhead } from './official-document';
import { inCapitals, inSentence, peoplesCommitteeOf } from './unit-names';

/** An office that issues documents, with the unit (`tỉnh Quảng Ngãi`, `xã Ba Vì`) that it belongs to. */
export type IssuingOffice =
  | { readonly kind: 'peoples-committee'; readonly unit: string }
  /** Sở, Văn phòng and other offices under a people's committee: `Sở Y tế`. */
  | { readonly kind: 'department'; readonly name: string; readonly unit: string }
  /** Công an tỉnh. It belongs to the Ministry, never to the people's committee (docs/practice.md 8). */
  | { readonly kind: 'province-police'; readonly unit: string }
  | { readonly kind: 'commune-police'; readonly unit: string; readonly province: string }
  /** An advisory council (tổ chức tư vấn) that a people's committee has set up. */
  | { readonly kind: 'council'; readonly name: string; readonly unit: string };

/**
 * Ô 2: the superior above in ordinary capitals, the issuer in bold ones. A people's committee has no superior line (NĐ 30/2020,
 * Phụ lục I, mục II.2). Each entry is a line of its own, so that the renderer need not guess where to break.
 */
export function letterheadOf(office: IssuingOffice): Letterhead {
  switch (office.kind) {
    case 'peoples-committee':
      return { superior: [], issuer: ['ỦY BAN NHÂN DÂN', inCapitals(office.unit)] };
    case 'department':
      return { superior: [committeeInShort(office.unit)], issuer: [inCapitals(office.name)] };
    case 'province-police':
      return { superior: ['BỘ CÔNG AN'], issuer: [`CÔNG AN ${inCapitals(office.unit)}`] };
    case 'commune-police':
      return { superior: [`CÔNG AN ${inCapitals(office.province)}`], issuer: [`CÔNG AN ${inCapitals(office.unit)}`] };
    case 'council':
      return { superior: [committeeInShort(office.unit)], issuer: councilLines(office.name) };
  }
}

/** The office's name as a sentence, a list of recipients or a seal has it: `Ủy ban nhân dân tỉnh Quảng Ngãi`. */
export function officeName(office: IssuingOffice): string {
  switch (office.kind) {
    case 'peoples-committee':
      return peoplesCommitteeOf(office.unit);
    case 'department':
      return `${office.name} ${inSentence(office.unit)}`;
    case 'province-police':
    case 'commune-police':
      return `Công an ${inSentence(office.unit)}`;
    case 'council':
      return `${office.name} ${inSentence(office.unit)}`;
  }
}

/** `HỘI ĐỒNG XÉT DUYỆT / ĐỊA BÀN KHÔNG MA TÚY`: what the council does stands on one line, what about on the next. */
function councilLines(name: string): string[] {
  return inCapitals(name).split(/ (?=ĐỊA BÀN )/u);
}

/** Words that everybody knows may be abbreviated in the superior line (mục II.2). */
function committeeInShort(unit: string): string {
  return `UBND ${inCapitals(unit)}`;
}

/**
 * The line above the legal bases of a decision (Mẫu 1.2, ghi chú 6). The body and its chairman decide different things: the list of
 * units is the chairman's, recognition is the body's; the signature formula must match.
 */
export function decidingAuthority(formula: 'body' | 'head', unit: string): string {
  const committee = inCapitals(peoplesCommitteeOf(unit));
  return formula === 'body' ? committee : `CHỦ TỊCH ${committee}`;
}
