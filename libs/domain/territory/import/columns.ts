/** The columns of a list of units, as the template names them; read by name, in any order, without regard to diacritics. */
export const IMPORT_COLUMNS = {
  code: 'Mã',
  fullName: 'Tên đơn vị',
  level: 'Cấp',
  province: 'Mã tỉnh',
  parent: 'Mã đơn vị cấp trên',
  from: 'Từ ngày',
  to: 'Đến hết ngày',
  predecessors: 'Mã đơn vị cũ',
} as const;

export type ImportColumn = keyof typeof IMPORT_COLUMNS;

/** A list from before there was this column is still a list. */
const MAY_BE_ABSENT: readonly ImportColumn[] = ['predecessors'];

/** What one writes in each, shown where somebody wrote nothing; also the last of the lines that the template has to go by. */
export const IMPORT_EXAMPLES: Readonly<Record<ImportColumn, string>> = {
  code: '21601-22',
  fullName: 'Khu phố 22',
  level: 'khu phố',
  province: '52',
  parent: '21601',
  from: '01/01/2026',
  to: '',
  predecessors: '21601-20; 21601-21',
};

/** Two units that ended, and the one that came of them: a list that can be sent as it is. */
export const IMPORT_TEMPLATE: readonly Readonly<Record<ImportColumn, string>>[] = [
  ...['20', '21'].map((number) => ({
    ...IMPORT_EXAMPLES,
    code: `21601-${number}`,
    fullName: `Khu phố ${number}`,
    from: '01/07/2025',
    to: '31/12/2025',
    predecessors: '',
  })),
  IMPORT_EXAMPLES,
];

export const IMPORT_COLUMN_NAMES = Object.keys(IMPORT_COLUMNS) as ImportColumn[];

/** The column that is added to the copy that is handed back. */
export const FAULT_COLUMN = 'Lỗi';

/** A line of the list: row number as the sheet shows it, values as they stand. */
export interface ImportLine {
  readonly row: number;
  readonly values: Readonly<Record<ImportColumn, string | number>>;
}

export interface ReadList {
  /** row number of the headings */
  readonly headRow: number;
  /** what stands below each of them, by position */
  readonly heads: readonly (ImportColumn | typeof FAULT_COLUMN | undefined)[];
  readonly lines: readonly ImportLine[];
  /** Headings that the list has not got; with any of them missing no line can be read. */
  readonly missing: readonly string[];
  /** Headings that mean nothing here, as they stand: a column that may be absent, under another name, would be lost without a word. */
  readonly unread: readonly string[];
}

/** Finds the headings (the first row that has any of them) and the lines below; empty lines are left out. */
export function readList(rows: readonly (readonly (string | number)[])[]): ReadList {
  const at = rows.findIndex((row) => row.some((cell) => columnNamed(cell) !== undefined));
  const heads = (rows[at] ?? []).map(
    (cell) => columnNamed(cell) ?? (plain(String(cell)) === plain(FAULT_COLUMN) ? FAULT_COLUMN : undefined),
  );
  const missing = IMPORT_COLUMN_NAMES.filter(
    (column) => !heads.includes(column) && !MAY_BE_ABSENT.includes(column),
  ).map((column) => IMPORT_COLUMNS[column]);
  const unread = (rows[at] ?? [])
    .map((cell) => tidy(String(cell)))
    .filter((head, place) => head !== '' && !heads[place]);
  if (missing.length > 0) return { headRow: at + 1, heads, lines: [], missing, unread };
  const valueOf = (row: readonly (string | number)[], column: ImportColumn): string | number => {
    const cell = row[heads.indexOf(column)] ?? '';
    if (typeof cell !== 'string') return cell;
    return column === 'predecessors' ? tidyLines(cell) : tidy(cell);
  };
  const lines = rows.slice(at + 1).flatMap((row, below): ImportLine[] => {
    const values = Object.fromEntries(IMPORT_COLUMN_NAMES.map((column) => [column, valueOf(row, column)]));
    return Object.values(values).every((value) => value === '')
      ? []
      : [{ row: at + below + 2, values: values as ImportLine['values'] }];
  });
  return { headRow: at + 1, heads, lines, missing, unread };
}

const columnNamed = (cell: string | number): ImportColumn | undefined =>
  IMPORT_COLUMN_NAMES.find((column) => plain(IMPORT_COLUMNS[column]) === plain(String(cell)));

/** As it looks: composed, no sign that nobody sees, and one plain blank where blanks of any kind stood. Word and web pages bring them along. */
const tidy = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** Where one unit stands on each line, the line breaks are what parts them. */
const tidyLines = (text: string): string =>
  text
    .split(/[\r\n\u2028\u2029]/)
    .map(tidy)
    .filter((line) => line !== '')
    .join('\n');

/** Without diacritics and case: people type headings in many ways. */
export const plain = (text: string): string =>
  tidy(text).normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'd').toLowerCase();
