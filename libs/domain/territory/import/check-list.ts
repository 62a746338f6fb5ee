import { refusal } from '@app/domain/shared';
import type { Succession, UnitLevel } from '../unit-history';
import { predecessorFaults, type ListAround } from './check-predecessors';
import { circlesOf } from './circles';
import type { ImportColumn, ImportLine } from './columns';
import type { ImportGround, KnownUnit } from './ground';
import { readLine, type LineFault, type LineRead, type LineUnit } from './read-line';
import { stepsInto } from './steps-of-list';
import { withoutOrphans } from './without-orphans';

export interface CheckedLine {
  readonly row: number;
  readonly line: ImportLine;
  readonly unit: LineUnit | null;
  readonly faults: readonly LineFault[];
  /** the steps by which the unit came to be, from the units that it names */
  readonly cameFrom: readonly Succession[];
}

const RANK: Readonly<Record<UnitLevel, number>> = { province: 0, district: 1, commune: 2, 'sub-unit': 3 };

/** Every line with all that is wrong with it. A line that rests on a line with faults is not taken either, and says so. */
export function checkList(lines: readonly ImportLine[], ground: ImportGround): CheckedLine[] {
  const read = lines.map((line): LineRead => ({ row: line.row, line, ...readLine(line) }));
  const first = firstRows(read);
  const around: ListAround = { first, circles: circlesOf(edgesAmong(first)) };
  const steps = stepsInto(read, ground.passed);
  const checked = read.map((one): CheckedLine => ({
    row: one.row,
    line: one.line,
    unit: one.unit,
    faults: [...one.faults, ...faultsOf(one, around, ground)],
    cameFrom: one.unit ? steps(one.unit) : [],
  }));
  return withoutOrphans(checked, ground);
}

/** The first line of each code, also where another of its columns is wrong: its row is the one to mend. */
function firstRows(read: readonly LineRead[]): Map<string, LineRead> {
  const first = new Map<string, LineRead>();
  for (const one of read)
    if (one.fields.code !== undefined && !first.has(one.fields.code)) first.set(one.fields.code, one);
  return first;
}

/** Which lines lead to which by the units that they came from; one that names itself is told so, and is no circle. */
function edgesAmong(first: ReadonlyMap<string, LineRead>): Map<string, string[]> {
  const edges = new Map<string, string[]>();
  for (const [code, { fields }] of first)
    edges.set(
      code,
      (fields.predecessors ?? []).filter((one) => one !== code && first.has(one)),
    );
  return edges;
}

/** What a line's right fields are wrong about. One that is told all its faults at once is mended once. */
function faultsOf(one: LineRead, around: ListAround, ground: ImportGround): LineFault[] {
  const { row, fields } = one;
  const { known, province } = ground;
  const { first } = around;
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
    const parent = parentOf(fields, first, ground);
    if (!parent) wrong('parent', 'import.parent-unknown', { written: fields.parent });
    else if (parent === 'faulty') wrong('parent', 'import.parent-faulty', { written: fields.parent });
    else faults.push(...misfits(fields, parent));
  }
  for (const fault of predecessorFaults(one, around, ground)) faults.push({ column: 'predecessors', fault });
  return faults;
}

/** A parent that is there already (for a unit that ended before it began: what bore its code then), or another line of the same list. */
function parentOf(
  { parent = '', from, to }: Partial<LineUnit>,
  first: ReadonlyMap<string, LineRead>,
  { known, formerly }: ImportGround,
): KnownUnit | 'faulty' | undefined {
  const there = known.get(parent);
  const before = formerly.get(parent)?.find((form) => from && to && form.from <= from && form.to && to <= form.to);
  if (there) return before ?? there;
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
