import { parseCount } from '../../format/number';
import { fold } from '../../format/search';
import { TRACK_WORDS, type Track } from '../dossiers/track';

/** What the table asks, in its order on screen and in a sheet without headings. */
export interface PasteTarget {
  units: readonly { unitCode: string; unitName: string }[];
  columns: readonly { indicator: string; label: string }[];
  /** what the plan lets a unit be proposed for */
  tracks: readonly Track[];
}

/** One line of a sheet as it would go into the table. */
export interface PastedRow {
  /** counted as in the sheet, from 1 */
  line: number;
  /** what stood in the sheet as the unit's name or code */
  unit: string;
  /** null: no such unit */
  code: string | null;
  /** only cells that say something; an empty cell changes nothing */
  figures: Readonly<Record<string, number>>;
  /** undefined: the sheet says nothing about it */
  track: Track | null | undefined;
  errors: readonly string[];
}

type Column =
  { kind: 'unit' } | { kind: 'figure'; indicator: string; label: string } | { kind: 'track' } | { kind: 'other' };

/**
 * Reads what Excel puts on the clipboard: lines of cells between tabs, cells with line breaks in quotes. A first line that names at least
 * two of the columns decides what each column is; without one they are unit, the figures in the table's order, proposal.
 */
export function readPasted(text: string, target: PasteTarget): PastedRow[] {
  const lines = cellsOf(text)
    .map((cells, index) => ({ cells, line: index + 1 }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const heading = lines[0] && columnsNamed(lines[0].cells, target);
  const columns = heading ?? columnsInOrder(target);
  const seen = new Map<string, number>();
  return (heading ? lines.slice(1) : lines).map(({ cells, line }) => {
    const row = readRow(cells, line, columns, target);
    const earlier = row.code === null ? undefined : seen.get(row.code);
    if (row.code !== null && earlier === undefined) seen.set(row.code, line);
    return earlier === undefined ? row : { ...row, errors: [...row.errors, `Địa bàn đã có ở dòng ${earlier}`] };
  });
}

function readRow(cells: readonly string[], line: number, columns: readonly Column[], target: PasteTarget): PastedRow {
  const errors: string[] = [];
  const figures: Record<string, number> = {};
  let unit = '';
  let code: string | null = null;
  let track: PastedRow['track'];
  columns.forEach((column, index) => {
    const cell = (cells[index] ?? '').trim();
    if (cell === '') return;
    if (column.kind === 'unit') {
      unit = unit === '' ? cell : unit;
      code ??= unitNamed(cell, target);
    }
    if (column.kind === 'figure') {
      const typed = parseCount(cell);
      if (!typed.ok) errors.push(`${column.label}: “${cell}” – ${typed.why.toLocaleLowerCase('vi')}`);
      else if (typed.value !== null) figures[column.indicator] = typed.value;
    }
    if (column.kind === 'track') {
      const read = trackNamed(cell);
      if (read === undefined) errors.push(`Đề xuất: không hiểu “${cell}”`);
      else if (read !== null && !target.tracks.includes(read)) errors.push(notInPlan(read, target));
      else track = read;
    }
  });
  if (code === null) errors.unshift(unit === '' ? 'Thiếu tên địa bàn' : `Không có địa bàn “${unit}” trong bảng`);
  return { line, unit, code, figures, track, errors };
}

const KIND_OF_UNIT = /^(xa|phuong|dac khu|p\.|x\.)\s*/;
const plain = (name: string): string => fold(name).replace(/\s+/g, ' ').trim();

/** By code, by full name, or by the name without its kind when only one unit is called so. Names that differ only in marks stay apart. */
function unitNamed(cell: string, { units }: PasteTarget): string | null {
  const text = cell.trim();
  if (/^\d{5}$/.test(text)) return units.find(({ unitCode }) => unitCode === text)?.unitCode ?? null;
  const exact = text.normalize('NFC').toLocaleLowerCase('vi');
  const spelled = units.filter(({ unitName }) => withoutKind(unitName.toLocaleLowerCase('vi')) === withoutKind(exact));
  if (spelled.length === 1) return spelled[0]?.unitCode ?? null;
  const wanted = plain(text);
  const full = units.filter(({ unitName }) => plain(unitName) === wanted);
  if (full.length === 1) return full[0]?.unitCode ?? null;
  const bare = units.filter(
    ({ unitName }) => plain(unitName).replace(KIND_OF_UNIT, '') === wanted.replace(KIND_OF_UNIT, ''),
  );
  return bare.length === 1 ? (bare[0]?.unitCode ?? null) : null;
}

const withoutKind = (name: string): string => name.replace(/^(xã|phường|đặc khu)\s+/, '').trim();

function trackNamed(cell: string): Track | null | undefined {
  const text = plain(cell);
  if (/^(khong|0|-|–)/.test(text)) return null;
  if (/^giu/.test(text)) return 'keep';
  if (/^xay/.test(text)) return 'build';
  if (/^chuyen/.test(text)) return 'convert';
  return undefined;
}

const notInPlan = (track: Track, { tracks }: PasteTarget): string =>
  `Đề xuất: kế hoạch không có “${TRACK_WORDS[track]}”; ghi ${tracks.map((one) => `“${TRACK_WORDS[one]}”`).join(' hoặc ')}`;

const columnsInOrder = ({ columns }: PasteTarget): Column[] => [
  { kind: 'unit' },
  ...columns.map(({ indicator, label }) => ({ kind: 'figure', indicator, label }) as const),
  { kind: 'track' },
];

function columnsNamed(cells: readonly string[], { columns: asked }: PasteTarget): Column[] | null {
  const columns = cells.map((cell): Column => {
    const text = plain(cell);
    if (/^(ma|ten)?\s*(dia ban|don vi|xa|xa, phuong|ma dvhc|ma so)/.test(text) || text === 'ma')
      return { kind: 'unit' };
    if (/^(de xuat|noi dung|huong)/.test(text)) return { kind: 'track' };
    const named = asked.find(({ label }) => text !== '' && plain(label) === text);
    return named ? { kind: 'figure', indicator: named.indicator, label: named.label } : { kind: 'other' };
  });
  const known = columns.filter(({ kind }) => kind !== 'other');
  return known.length >= 2 && known.some(({ kind }) => kind === 'unit') ? columns : null;
}

/** Cells of tab-separated text; a cell in quotes may hold tabs, line breaks and doubled quotes. */
function cellsOf(text: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  const endCell = () => {
    rows.at(-1)?.push(cell);
    cell = '';
  };
  for (let at = 0; at < text.length; at++) {
    const letter = text[at];
    if (quoted) {
      if (letter !== '"') cell += letter;
      else if (text[at + 1] === '"') cell += text[++at];
      else quoted = false;
    } else if (letter === '"' && cell === '') quoted = true;
    else if (letter === '\t') endCell();
    else if (letter === '\n') {
      endCell();
      rows.push([]);
    } else if (letter !== '\r') cell += letter;
  }
  endCell();
  return rows;
}
