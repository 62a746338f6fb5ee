import { inCapitals } from './unit-names';

/** Who of the office signs: its head, an acting head (quyền), or a deputy for the head (ký thay). */
export type Rank = 'head' | 'acting' | 'deputy';

/** In what capacity a document is signed (NĐ 30/2020 Điều 13; Phụ lục I, mục II.7). A plan sets the formula per kind of document. */
export type SigningCapacity =
  /** For the collective: TM. ỦY BAN NHÂN DÂN. */
  | { readonly formula: 'body'; readonly rank: Rank }
  /** The chairman in his own power. */
  | { readonly formula: 'head'; readonly rank: Rank }
  /** TL.: by order of the chairman. `deputy`: the position of the deputy who signs for the one who has the order. */
  | { readonly formula: 'by-order'; readonly position: string; readonly deputy?: string }
  /** TUQ.: written, limited in time and content, and may not be passed on; hence no deputy (Điều 13). */
  | { readonly formula: 'authorised'; readonly position: string }
  /** Head of an office that is led by one person: GIÁM ĐỐC, KT. GIÁM ĐỐC / PHÓ GIÁM ĐỐC. */
  | { readonly formula: 'own-head'; readonly position: string; readonly deputy?: string }
  /** Advisory council. `inOffice`: position in the agency, added when the council uses the agency's seal (mục II.7). */
  | { readonly formula: 'council'; readonly position: string; readonly inOffice?: string };

/** The lines above the signature, as printed. */
export function signatureLines(signed: SigningCapacity): string[] {
  switch (signed.formula) {
    case 'body':
      return ['TM. ỦY BAN NHÂN DÂN', ...chairmanLines(signed.rank)];
    case 'head':
      return chairmanLines(signed.rank);
    case 'by-order':
      return ['TL. CHỦ TỊCH', ...headOrDeputy(signed)];
    case 'authorised':
      return ['TUQ. CHỦ TỊCH', inCapitals(signed.position)];
    case 'own-head':
      return headOrDeputy(signed);
    case 'council':
      return ['TM. HỘI ĐỒNG', inCapitals(signed.position), ...(signed.inOffice ? [inCapitals(signed.inOffice)] : [])];
  }
}

function chairmanLines(rank: Rank): string[] {
  const lines: Record<Rank, string[]> = {
    head: ['CHỦ TỊCH'],
    acting: ['Q. CHỦ TỊCH'],
    deputy: ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
  };
  return lines[rank];
}

function headOrDeputy({ position, deputy }: { position: string; deputy?: string }): string[] {
  return deputy ? [`KT. ${inCapitals(position)}`, inCapitals(deputy)] : [inCapitals(position)];
}

/**
 * What stands for a person's name in demo mode: no invented person signs a paper that carries a real office's name. The position stands
 * above it already, and a longer text would run into a second line.
 */
export const DEMONSTRATION_NAME = '(bản trình diễn)';

/** `Trần Văn A, Chủ tịch Hội đồng`; what stands for a name in demo mode follows the position. */
export function namedInText(name: string, position: string): string {
  if (name === '') return position;
  return name === DEMONSTRATION_NAME ? `${position} ${name}` : `${name}, ${position}`;
}
