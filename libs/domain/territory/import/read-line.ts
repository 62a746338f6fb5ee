import {
  addDays,
  legalDate,
  legalDateOf,
  parseLegalDate,
  refusal,
  type LegalDate,
  type Refusal,
} from '@app/domain/shared';
import type { UnitLevel } from '../unit-history';
import { UNIT_CODE } from '../unit-code';
import { UNIT_KINDS } from '../unit-kinds';
import { IMPORT_EXAMPLES, plain, type ImportColumn, type ImportLine } from './columns';
import { kindOfLine } from './kind-of-line';
import { readPredecessors } from './read-predecessors';

/** Something wrong with a line, and in which of its columns. */
export interface LineFault {
  readonly column: ImportColumn;
  readonly fault: Refusal;
}

/** A unit as a line tells it. Every field has its own form right; whether it fits the others and the country is asked afterwards. */
export interface LineUnit {
  readonly code: string;
  readonly fullName: string;
  readonly level: UnitLevel;
  /** null: of a level that knows no kinds */
  readonly kind: string | null;
  readonly province: string;
  readonly parent: string;
  readonly from: LegalDate;
  readonly to: LegalDate | null;
  /** codes of the units that it came from, each once; they ended the day before it began */
  readonly predecessors: readonly string[];
}

const MAX_NAME = 100;
const NEVER: LegalDate = legalDate('9999-12-31');

/** Words for levels, as people write them. Provinces are the owner's business: nobody imports one. */
const LEVELS: Readonly<Record<string, UnitLevel>> = {
  ...Object.fromEntries(UNIT_KINDS.map(({ label, level }) => [plain(label), level])),
  'cap huyen': 'district',
  huyen: 'district',
  'cap xa': 'commune',
  'duoi xa': 'sub-unit',
  'thon, khu pho, to dan pho': 'sub-unit',
};

/** Beside being a unit's code at all. */
const CODES: Readonly<Record<UnitLevel, RegExp>> = {
  province: /^\d{2}$/,
  district: UNIT_CODE,
  commune: /^\d{5}$/,
  'sub-unit': /^\d{5}-/,
};

/** A line by itself: the fields whose form is right, the whole unit when all are, and what is wrong with the others. */
export interface LineAsRead {
  readonly fields: Partial<LineUnit>;
  readonly unit: LineUnit | null;
  readonly faults: readonly LineFault[];
}

/** A line as it was read, and where it stands. */
export type LineRead = LineAsRead & { readonly row: number; readonly line: ImportLine };

export function readLine({ values }: ImportLine): LineAsRead {
  const faults: LineFault[] = [];
  const wrong = (column: ImportColumn, code: string, params = {}): void => {
    faults.push({ column, fault: refusal(code, params) });
  };
  const empty = (column: ImportColumn): void => wrong(column, 'import.empty', { example: IMPORT_EXAMPLES[column] });
  const level = LEVELS[plain(String(values.level))];
  if (values.level === '') empty('level');
  else if (!level) wrong('level', 'import.level-unknown', { written: String(values.level) });
  const digits = level === 'commune' ? 5 : 0;
  const code = codeText(values.code, digits);
  const codeFits = UNIT_CODE.test(code) && !(level && !CODES[level].test(code));
  if (code === '') empty('code');
  else if (!codeFits) wrong('code', `import.code-form.${level ?? 'commune'}`, { written: code });
  const name = String(values.fullName);
  const named = level && name !== '' ? kindOfLine(name, String(values.level), level) : undefined;
  if (name === '') empty('fullName');
  else if (name.length > MAX_NAME) wrong('fullName', 'import.name-too-long', { limit: MAX_NAME });
  else if (named && 'code' in named) faults.push({ column: 'fullName', fault: named });
  const province = codeText(values.province, 2);
  const provinceFits = CODES.province.test(province);
  if (province === '') empty('province');
  else if (!provinceFits) wrong('province', 'import.code-form.province', { written: province });
  const parent = codeText(values.parent, level === 'sub-unit' ? 5 : 2);
  if (parent === '') empty('parent');
  const from = dayOf(values.from);
  if (values.from === '') empty('from');
  else if (!from) wrong('from', 'import.no-day', { written: String(values.from) });
  const to = values.to === '' ? null : dayOf(values.to);
  if (to === undefined) wrong('to', 'import.no-day', { written: String(values.to) });
  if (from && to && to < from) wrong('to', 'import.ends-before', { from, to });
  const came = readPredecessors(values.predecessors);
  for (const fault of came.faults) faults.push({ column: 'predecessors', fault });
  const fields: Partial<LineUnit> = {
    ...(codeFits && { code }),
    ...(named && 'fullName' in named && named),
    ...(level && { level }),
    ...(provinceFits && { province }),
    ...(parent !== '' && { parent }),
    ...(from && { from }),
    ...(to !== undefined && { to }),
    predecessors: came.codes,
  };
  return { fields, unit: faults.length === 0 && isWhole(fields) ? fields : null, faults };
}

const isWhole = (fields: Partial<LineUnit>): fields is LineUnit =>
  (['code', 'fullName', 'level', 'province', 'parent', 'from'] as const).every((field) => fields[field] !== undefined);

/** Excel makes numbers of codes and takes their zeros away: 06652 becomes 6652. */
function codeText(value: string | number, digits: number): string {
  return typeof value === 'number' ? String(value).padStart(digits, '0') : value;
}

/** A day as people and Excel write it: `31/7/2025`, `2025-07-31`, or the days since the end of 1899. */
export function dayOf(value: string | number): LegalDate | undefined {
  if (typeof value === 'number') return serialDay(value);
  const [, day, month, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(value) ?? [];
  const date = year === undefined ? parseLegalDate(value) : legalDateOf(Number(year), Number(month), Number(day));
  return date && date < NEVER ? date : undefined;
}

/** From March 1900 on, which Excel takes for a leap year. */
function serialDay(serial: number): LegalDate | undefined {
  const known = Number.isInteger(serial) && serial > 60 && serial < 200_000;
  return known ? addDays(legalDate('1899-12-30'), serial) : undefined;
}
