import { inSentence, PART_KINDS } from '../format/unit-names';

/** `xã Ba Vì là xã không ma túy`; what it is recognised as in the plan's words, `không ma túy`. */
export function unitAs(unit: string, recognisedAs: string): string {
  return `${inSentence(unit)} là ${kindOfUnit(unit)} ${recognisedAs}`;
}

const KIND = new RegExp(`^(xã|phường|đặc khu|thị trấn|${PART_KINDS})\\s`, 'iu');

/** `Đặc khu Lý Sơn` → `đặc khu`. */
export function kindOfUnit(unit: string): string {
  const kind = KIND.exec(unit)?.[1];
  if (!kind) throw new TypeError(`No kind of unit before the name: ${unit}`);
  return kind.toLocaleLowerCase('vi');
}

const POLICE: Readonly<Record<string, string>> = {
  phường: 'CAP',
  'thị trấn': 'CATT',
  'đặc khu': 'CAĐK',
  // quarters and street groups are parts of towns, hamlets of the country
  'khu phố': 'CAP',
  'khối phố': 'CAP',
  khối: 'CAP',
  khóm: 'CAP',
  'tổ dân phố': 'CAP',
};

/** The police of a commune, or of the one that a part lies in, as numbers of papers have it: `68/XN-CAP` of a ward. */
export const policeLetters = (unit: string): string => POLICE[kindOfUnit(unit)] ?? 'CAX';

/** What the head of a hamlet or quarter is called where the plan does not say: `Trưởng thôn`, `Trưởng khu phố`. */
export const headOfPart = (unit: string): string => `Trưởng ${kindOfUnit(unit)}`;
