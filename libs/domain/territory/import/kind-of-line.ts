import { refusal, type Refusal } from '@app/domain/shared';
import type { UnitLevel } from '../unit-history';
import { kindOfPart, UNIT_KINDS, type UnitKind } from '../unit-kinds';
import { plain } from './columns';

/** `xã` and `thôn` in the column “Cấp” also mean just the level: many write them for wards and quarters too. */
const FOR_THE_LEVEL: readonly string[] = ['commune', 'hamlet'];

/** What a line's unit is called, and of which kind that makes it; null where the level knows no kinds. */
export interface NamedKind {
  readonly fullName: string;
  readonly kind: string | null;
}

/**
 * The kind stands in the name (`Phường Trương Quang Trọng`), and may stand in the column of levels too. A commune whose name does not tell it
 * would be printed as `xã` on every paper; two kinds for one unit are a slip that nobody but the writer can mend.
 */
export function kindOfLine(fullName: string, levelWord: string, level: UnitLevel): NamedKind | Refusal {
  const kinds = UNIT_KINDS.filter((kind) => kind.level === level);
  if (kinds.length === 0) return { fullName, kind: null };
  // `Khu pho 7` without its mark is no `khu`
  const isOther = (id: string): boolean => level === 'sub-unit' && id !== kindOfPart(fullName);
  const named = kinds.find(({ id, label }) => lower(fullName).startsWith(`${lower(label)} `) && !isOther(id));
  const said = kinds.find(({ label }) => plain(label) === plain(levelWord));
  if (named && said && named !== said && !FOR_THE_LEVEL.includes(said.id))
    return refusal('import.kind-differs', { written: levelWord, name: fullName });
  if (!named && level === 'commune') return refusal('import.name-without-kind', { written: fullName });
  if (named) return { fullName: withLabel(fullName, named), kind: named.id };
  // a name without marks, or with a word of no kind: as the papers will call it
  return { fullName, kind: said && !FOR_THE_LEVEL.includes(said.id) ? said.id : kindOfPart(fullName) };
}

/** `phường Sa Huỳnh` and `PHƯỜNG Sa Huỳnh` begin as papers write it. */
const withLabel = (fullName: string, { label }: UnitKind): string => label + fullName.slice(label.length);

const lower = (text: string): string => text.toLocaleLowerCase('vi');
