import { refusal, type LegalDate } from '@app/domain/shared';
import type { UnitLevel } from '../unit-history';
import type { ImportColumn, ImportLine } from './columns';
import { readLine, type LineFault, type LineUnit } from './read-line';

/** A unit that is there already. */
export interface KnownUnit {
  readonly code: string;
  readonly level: UnitLevel;
  readonly fullName: string;
  readonly provinceCode: string;
  readonly from: LegalDate;
  readonly fromAttested: boolean;
  readonly to: LegalDate | null;
}

/** What a list is held against: units of its codes, of its parents, and the provinces that it names. */
export interface ImportGround {
  readonly known: ReadonlyMap<string, KnownUnit>;
  /** the province whose administrator imports; `*` of the whole country */
  readonly province: string;
}

export interface CheckedLine {
  readonly row: number;
  readonly line: ImportLine;
  readonly unit: LineUnit | null;
  readonly faults: readonly LineFault[];
}

const RANK: Readonly<Record<UnitLevel, number>> = { province: 0, district: 1, commune: 2, 'sub-unit': 3 };

/** Every line with all that is wrong with it. A line whose parent is a line with faults is not taken either, and says so. */
export function checkList(lines: readonly ImportLine[], ground: ImportGround): CheckedLine[] {
  const checked: CheckedLine[] = lines.map((line) => {
    const read = readLine(line);
    return 'unit' in read
      ? { row: line.row, line, unit: read.unit, faults: [] }
      : { row: line.row, line, unit: null, faults: read.faults };
  });
  const first = firstRows(checked);
  const own = checked.map((one) => ({ ...one, faults: [...one.faults, ...faultsOf(one, first, ground)] }));
  return withoutOrphans(own, ground);
}

/** The first line of each code. */
function firstRows(checked: readonly CheckedLine[]): Map<string, CheckedLine> {
  const first = new Map<string, CheckedLine>();
  for (const one of checked) if (one.unit && !first.has(one.unit.code)) first.set(one.unit.code, one);
  return first;
}

function faultsOf(
  { row, unit }: CheckedLine,
  first: ReadonlyMap<string, CheckedLine>,
  { known, province }: ImportGround,
): LineFault[] {
  if (!unit) return [];
  const faults: LineFault[] = [];
  const wrong = (column: ImportColumn, code: string, params = {}): void => {
    faults.push({ column, fault: refusal(code, params) });
  };
  const there = known.get(unit.code);
  const doubled = first.get(unit.code);
  if (there) wrong('code', 'import.code-known', { written: unit.code, name: there.fullName });
  else if (doubled && doubled.row !== row)
    wrong('code', 'import.code-doubled', { written: unit.code, row: doubled.row });
  if (known.get(unit.province)?.level !== 'province')
    wrong('province', 'import.province-unknown', { written: unit.province });
  else if (province !== '*' && unit.province !== province)
    wrong('province', 'import.province-elsewhere', { written: unit.province, own: province });
  const parent = parentOf(unit, first, known);
  if (!parent) wrong('parent', 'import.parent-unknown', { written: unit.parent });
  else faults.push(...misfits(unit, parent));
  return faults;
}

/** A parent that is there already, or another line of the same list. */
function parentOf(
  { parent }: LineUnit,
  first: ReadonlyMap<string, CheckedLine>,
  known: ReadonlyMap<string, KnownUnit>,
): KnownUnit | undefined {
  const there = known.get(parent);
  const listed = first.get(parent)?.unit;
  return there ?? (listed ? { ...listed, provinceCode: listed.province, fromAttested: false } : undefined);
}

function misfits(unit: LineUnit, parent: KnownUnit): LineFault[] {
  const faults: LineFault[] = [];
  const wrong = (column: ImportColumn, code: string, params = {}): void => {
    faults.push({ column, fault: refusal(code, params) });
  };
  const { fullName: name } = parent;
  if (RANK[parent.level] >= RANK[unit.level] || (unit.level === 'sub-unit' && parent.level !== 'commune'))
    wrong('parent', 'import.parent-level', { name });
  if (parent.provinceCode !== unit.province) wrong('parent', 'import.parent-elsewhere', { name });
  if (unit.level === 'sub-unit' && !unit.code.startsWith(`${unit.parent}-`))
    wrong('code', 'import.code-not-of-parent', { parent: unit.parent, written: unit.code });
  if (unit.from < parent.from && !parent.fromAttested)
    wrong('from', 'import.older-than-parent', { name, from: parent.from });
  if (parent.to !== null && (unit.to === null || unit.to > parent.to))
    wrong('to', 'import.outlives-parent', { name, to: parent.to });
  return faults;
}

/** Taking only the good lines must not leave one without its parent. */
function withoutOrphans(checked: CheckedLine[], { known }: ImportGround): CheckedLine[] {
  const good = new Set(checked.flatMap(({ unit, faults }) => (unit && faults.length === 0 ? [unit.code] : [])));
  const orphaned = checked.map((one): CheckedLine => {
    const { unit, faults } = one;
    if (!unit || faults.length > 0 || known.has(unit.parent) || good.has(unit.parent)) return one;
    return { ...one, faults: [{ column: 'parent', fault: refusal('import.parent-faulty', { written: unit.parent }) }] };
  });
  const lost = orphaned.some((one, at) => one !== checked[at]);
  return lost ? withoutOrphans(orphaned, { known, province: '*' }) : orphaned;
}
