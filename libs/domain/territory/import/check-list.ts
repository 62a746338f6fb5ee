import { refusal, type LegalDate } from '@app/domain/shared';
import type { UnitLevel } from '../unit-history';
import type { ImportColumn, ImportLine } from './columns';
import { readLine, type LineAsRead, type LineFault, type LineUnit } from './read-line';

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
  const read = lines.map((line): LineRead => ({ row: line.row, line, ...readLine(line) }));
  const first = firstRows(read);
  const checked = read.map((one): CheckedLine => ({
    row: one.row,
    line: one.line,
    unit: one.unit,
    faults: [...one.faults, ...faultsOf(one, first, ground)],
  }));
  return withoutOrphans(checked, ground);
}

type LineRead = LineAsRead & Pick<CheckedLine, 'row' | 'line'>;

/** The first line of each code, also where another of its columns is wrong: its row is the one to mend. */
function firstRows(read: readonly LineRead[]): Map<string, LineRead> {
  const first = new Map<string, LineRead>();
  for (const one of read)
    if (one.fields.code !== undefined && !first.has(one.fields.code)) first.set(one.fields.code, one);
  return first;
}

/** What a line's right fields are wrong about. One that is told all its faults at once is mended once. */
function faultsOf(
  { row, fields }: LineRead,
  first: ReadonlyMap<string, LineRead>,
  { known, province }: ImportGround,
): LineFault[] {
  const faults: LineFault[] = [];
  const wrong = (column: ImportColumn, code: string, params = {}): void => {
    faults.push({ column, fault: refusal(code, params) });
  };
  if (fields.code !== undefined) {
    const there = known.get(fields.code);
    const doubled = first.get(fields.code);
    if (there) wrong('code', 'import.code-known', { written: fields.code, name: there.fullName });
    else if (doubled && doubled.row !== row)
      wrong('code', 'import.code-doubled', { written: fields.code, row: doubled.row });
  }
  if (fields.province !== undefined) {
    if (known.get(fields.province)?.level !== 'province')
      wrong('province', 'import.province-unknown', { written: fields.province });
    else if (province !== '*' && fields.province !== province)
      wrong('province', 'import.province-elsewhere', { written: fields.province, own: province });
  }
  if (fields.parent !== undefined) {
    const parent = parentOf(fields.parent, first, known);
    if (!parent) wrong('parent', 'import.parent-unknown', { written: fields.parent });
    else if (parent === 'faulty') wrong('parent', 'import.parent-faulty', { written: fields.parent });
    else faults.push(...misfits(fields, parent));
  }
  return faults;
}

/** A parent that is there already, or another line of the same list. */
function parentOf(
  parent: string,
  first: ReadonlyMap<string, LineRead>,
  known: ReadonlyMap<string, KnownUnit>,
): KnownUnit | 'faulty' | undefined {
  const there = known.get(parent);
  if (there) return there;
  const listed = first.get(parent);
  if (listed && !listed.unit) return 'faulty';
  return listed?.unit ? { ...listed.unit, provinceCode: listed.unit.province, fromAttested: false } : undefined;
}

function misfits({ code, level, province, from, to }: Partial<LineUnit>, parent: KnownUnit): LineFault[] {
  const faults: LineFault[] = [];
  const wrong = (column: ImportColumn, code: string, params = {}): void => {
    faults.push({ column, fault: refusal(code, params) });
  };
  const { fullName: name } = parent;
  if (level && (RANK[parent.level] >= RANK[level] || (level === 'sub-unit' && parent.level !== 'commune')))
    wrong('parent', `import.parent-level.${level}`, { name });
  if (province !== undefined && parent.provinceCode !== province) wrong('parent', 'import.parent-elsewhere', { name });
  if (level === 'sub-unit' && code !== undefined && !code.startsWith(`${parent.code}-`))
    wrong('code', 'import.code-not-of-parent', { parent: parent.code, written: code });
  if (from && from < parent.from && !parent.fromAttested)
    wrong('from', 'import.older-than-parent', { name, from: parent.from });
  if (parent.to !== null && (to === null || (to !== undefined && to > parent.to)))
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
