/** The columns of a list of units, as the template names them; read by name, in any order, without regard to diacritics. */
export const IMPORT_COLUMNS = {
  code: 'Mã',
  fullName: 'Tên đơn vị',
  level: 'Cấp',
  province: 'Mã tỉnh',
  parent: 'Mã đơn vị cấp trên',
  from: 'Từ ngày',
  to: 'Đến hết ngày',
} as const;

export type ImportColumn = keyof typeof IMPORT_COLUMNS;

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
  readonly lines: readonly ImportLine[];
  /** Headings that the list has not got; with any of them missing no line can be read. */
  readonly missing: readonly string[];
}

/** Finds the headings (the first row that has any of them) and the lines below; empty lines are left out. */
export function readList(rows: readonly (readonly (string | number)[])[]): ReadList {
  const at = rows.findIndex((row) => row.some((cell) => columnNamed(cell) !== undefined));
  const heads = (rows[at] ?? []).map(columnNamed);
  const missing = IMPORT_COLUMN_NAMES.filter((column) => !heads.includes(column)).map(
    (column) => IMPORT_COLUMNS[column],
  );
  if (missing.length > 0) return { headRow: at + 1, lines: [], missing };
  const valueOf = (row: readonly (string | number)[], column: ImportColumn): string | number => {
    const cell = row[heads.indexOf(column)] ?? '';
    return typeof cell === 'string' ? cell.normalize('NFC').trim() : cell;
  };
  const lines = rows.slice(at + 1).flatMap((row, below): ImportLine[] => {
    const values = Object.fromEntries(IMPORT_COLUMN_NAMES.map((column) => [column, valueOf(row, column)]));
    return Object.values(values).every((value) => value === '')
      ? []
      : [{ row: at + below + 2, values: values as ImportLine['values'] }];
  });
  return { headRow: at + 1, lines, missing };
}

const columnNamed = (cell: string | number): ImportColumn | undefined =>
  IMPORT_COLUMN_NAMES.find((column) => plain(IMPORT_COLUMNS[column]) === plain(String(cell)));

/** Without diacritics and case: people type headings in many ways. */
export const plain = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'd').toLowerCase().replace(/\s+/g, ' ').trim();
