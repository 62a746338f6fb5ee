import { createHash } from 'node:crypto';
import { FILE_KINDS, mediaTypeOfName } from '@app/domain/files';
import type { PersonActing } from '@app/domain/identity';
import { refusal, toVietnamese, type Refusal } from '@app/domain/shared';
import {
  checkList,
  dayOf,
  FAULT_COLUMN,
  IMPORT_COLUMNS,
  importSentences,
  readList,
  type CheckedLine,
} from '@app/domain/territory';
import { sentence } from '@app/domain/workflow';
import { checkUpload, type Upload } from '@app/files';
import { forbidden, invalidField, readSheet, SpreadsheetFault, type Cell, type Problem, type Tx } from '@app/platform';
import { groundOf } from './ground-of-list';

/** A list of units as it came, read and not yet checked against the country. */
export interface ListAsSent {
  readonly name: string;
  readonly sha256: string;
  readonly rows: readonly (readonly Cell[])[];
}

export const importProblem = (fault: Refusal): Problem =>
  invalidField('/file', fault.code, sentence(fault, importSentences));

/** @throws Problem 403 for anybody but the programme's administrator */
export function onlyAdministrator({ role, unitCode }: PersonActing): void {
  if (role !== 'programme-administrator' || unitCode !== null)
    throw forbidden('Chỉ quản trị chương trình cấp tỉnh được nhập danh sách địa bàn.');
}

/** Reads the workbook; no transaction is open yet. @throws Problem 422 at `/file` */
export async function readUpload(upload: Upload | undefined): Promise<ListAsSent> {
  if (upload && mediaTypeOfName(upload.originalname) !== FILE_KINDS.xlsx)
    throw importProblem(refusal('import.not-a-sheet'));
  const { name, bytes } = await checkUpload(upload);
  try {
    return { name, sha256: createHash('sha256').update(bytes).digest('hex'), rows: readSheet(bytes) };
  } catch (error) {
    throw error instanceof SpreadsheetFault ? importProblem(refusal(error.code)) : error;
  }
}

/** Every line with its faults, held against the units that are there now. @throws Problem 422 at `/file` without headings or lines */
export async function checkedLines(tx: Tx, { rows }: ListAsSent): Promise<CheckedLine[]> {
  const { lines, missing } = readList(rows);
  if (missing.length > 0) throw importProblem(refusal('import.columns-missing', { columns: missing }));
  if (lines.length === 0) throw importProblem(refusal('import.no-lines'));
  return checkList(lines, await groundOf(tx, lines));
}

/** Each fault as a sentence that names its column, as the sheet that is handed back says it. */
export const faultSentences = ({ faults }: CheckedLine): string[] =>
  faults.map(({ column, fault }) => `${IMPORT_COLUMNS[column]}: ${sentence(fault, importSentences)}`);

/**
 * The rows as they came, with one more column, or with that column told anew where the list is such a copy already: what was mended must not
 * stay beside its line. Excel keeps a day as a number, which nobody can read in a copy without its formats.
 */
export function withFaults(rows: readonly (readonly Cell[])[], checked: readonly CheckedLine[]): Cell[][] {
  const { headRow, heads } = readList(rows);
  const there = heads.indexOf(FAULT_COLUMN);
  const column = there >= 0 ? there : rows.reduce((width, { length }) => Math.max(width, length), 0);
  const said = new Map(checked.map((one) => [one.row, faultSentences(one).join(' ')]));
  return rows.map((row, at) => {
    if (at + 1 < headRow) return [...row];
    const cells = at + 1 === headRow ? [...row] : row.map((cell, place) => asWritten(cell, heads[place]));
    const fault = at + 1 === headRow ? FAULT_COLUMN : (said.get(at + 1) ?? '');
    if (fault === '' && there < 0) return cells;
    while (cells.length < column) cells.push('');
    cells[column] = fault;
    return cells;
  });
}

function asWritten(cell: Cell, column: ReturnType<typeof readList>['heads'][number]): Cell {
  const day = typeof cell === 'number' && (column === 'from' || column === 'to') ? dayOf(cell) : undefined;
  return day === undefined ? cell : toVietnamese(day);
}
