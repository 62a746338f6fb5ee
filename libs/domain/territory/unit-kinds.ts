import type { UnitLevel } from './unit-history';
import { plain } from './import/columns';

/** What a unit of the lower levels is called: its word begins the name (`Khu phố 7`). */
export interface UnitKind {
  readonly id: string;
  readonly label: string;
  readonly level: UnitLevel;
}

/**
 * The kinds of unit that plans are about, in the order in which papers name them (`xã, phường, đặc khu`), the longer word before one that it
 * begins with (`Khu dân cư`, `Khu`). The vocabulary of plan files
 * (libs/plans/shipped/vocabulary-1.yaml) has these and no others; a test holds the two together.
 */
export const UNIT_KINDS: readonly UnitKind[] = [
  { id: 'commune', label: 'Xã', level: 'commune' },
  { id: 'ward', label: 'Phường', level: 'commune' },
  { id: 'township', label: 'Thị trấn', level: 'commune' },
  { id: 'special-zone', label: 'Đặc khu', level: 'commune' },
  { id: 'hamlet', label: 'Thôn', level: 'sub-unit' },
  { id: 'ban', label: 'Bản', level: 'sub-unit' },
  { id: 'xom', label: 'Xóm', level: 'sub-unit' },
  { id: 'ap', label: 'Ấp', level: 'sub-unit' },
  { id: 'buon', label: 'Buôn', level: 'sub-unit' },
  { id: 'lang', label: 'Làng', level: 'sub-unit' },
  { id: 'quarter', label: 'Khu phố', level: 'sub-unit' },
  { id: 'khoi-pho', label: 'Khối phố', level: 'sub-unit' },
  { id: 'khoi', label: 'Khối', level: 'sub-unit' },
  { id: 'khom', label: 'Khóm', level: 'sub-unit' },
  { id: 'tieu-khu', label: 'Tiểu khu', level: 'sub-unit' },
  { id: 'khu-dan-cu', label: 'Khu dân cư', level: 'sub-unit' },
  { id: 'khu', label: 'Khu', level: 'sub-unit' },
  { id: 'residential-group', label: 'Tổ dân phố', level: 'sub-unit' },
];

/** The kind of a part of a commune by the word that its name begins with (`Khu dân cư 3`); all others count as hamlets. */
export function kindOfPart(fullName: string): string {
  const parts = UNIT_KINDS.filter(({ level }) => level === 'sub-unit');
  return parts.find(({ label }) => `${plain(fullName)} `.startsWith(`${plain(label)} `))?.id ?? 'hamlet';
}
