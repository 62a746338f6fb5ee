import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { SpreadsheetFault } from './spreadsheet-fault';
import { unpack } from './unpack';

/** A value as it stands in the sheet: of a formula its last result, of a day its serial number. Absent cells are empty text. */
export type Cell = string | number;

const MAX_ROWS = 20_000;
const MAX_COLUMNS = 60;

const WORKBOOK = 'xl/workbook.xml';
const LINKS = 'xl/_rels/workbook.xml.rels';
const STRINGS = 'xl/sharedStrings.xml';

/**
 * The rows of the first sheet of an .xlsx workbook: values only, nothing is computed and nothing outside the file is fetched. Row numbers
 * are kept: `rows[0]` is row 1, and an empty row is an empty list.
 * @throws SpreadsheetFault
 */
export function readSheet(workbook: Uint8Array): Cell[][] {
  const files = unpack(
    workbook,
    (name) => [WORKBOOK, LINKS, STRINGS].includes(name) || /^xl\/worksheets\/[^/]+\.xml$/.test(name),
  );
  const text = (name: string): string => new TextDecoder().decode(files.get(name) ?? new Uint8Array());
  try {
    const sheet = firstSheet(text(WORKBOOK), text(LINKS));
    if (!files.has(sheet)) throw new SpreadsheetFault('spreadsheet.unreadable');
    return rowsOf(text(sheet), stringsOf(text(STRINGS)));
  } catch (error) {
    throw error instanceof SpreadsheetFault ? error : new SpreadsheetFault('spreadsheet.unreadable');
  }
}

interface Listener {
  open?: (tag: SaxesTagPlain) => void;
  close?: (name: string) => void;
  text?: (text: string) => void;
}

/** saxes knows no entities but XML's own, so nothing can expand; a document that is not well-formed throws. */
function walk(xml: string, { open, close, text }: Listener): void {
  if (xml === '') return;
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => open?.(tag));
  parser.on('closetag', ({ name }) => close?.(local(name)));
  parser.on('text', (chunk) => text?.(chunk));
  parser.write(xml).close();
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);
const attribute = ({ attributes }: SaxesTagPlain, name: string): string | undefined =>
  attributes[name] ?? Object.entries(attributes).find(([key]) => local(key) === name)?.[1];

function firstSheet(workbook: string, links: string): string {
  let id: string | undefined;
  walk(workbook, {
    open: (tag) => {
      if (local(tag.name) === 'sheet') id ??= tag.attributes['r:id'] ?? attribute(tag, 'id');
    },
  });
  let target: string | undefined;
  walk(links, {
    open: (tag) => {
      if (local(tag.name) === 'Relationship' && attribute(tag, 'Id') === id) target = attribute(tag, 'Target');
    },
  });
  if (target === undefined) throw new SpreadsheetFault('spreadsheet.unreadable');
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
}

function stringsOf(xml: string): string[] {
  const strings: string[] = [];
  let inside = '';
  let phonetic = false;
  walk(xml, {
    open: ({ name }) => {
      inside = local(name);
      if (inside === 'si') strings.push('');
      if (inside === 'rPh') phonetic = true;
    },
    close: (name) => {
      inside = '';
      if (name === 'rPh') phonetic = false;
    },
    text: (chunk) => {
      if (inside === 't' && !phonetic) strings[strings.length - 1] += chunk;
    },
  });
  return strings;
}

function rowsOf(xml: string, strings: readonly string[]): Cell[][] {
  const rows: Cell[][] = [];
  let row = 0;
  let column = 0;
  let type = 'n';
  let inside = '';
  let value = '';
  walk(xml, {
    open: (tag) => {
      inside = local(tag.name);
      if (inside === 'row') {
        row = Number(attribute(tag, 'r') ?? row + 1);
        column = 0;
        if (!(row >= 1 && row <= MAX_ROWS)) throw new SpreadsheetFault('spreadsheet.too-many-rows');
        while (rows.length < row) rows.push([]);
      }
      if (inside === 'c') {
        column = columnOf(attribute(tag, 'r')) ?? column + 1;
        type = attribute(tag, 't') ?? 'n';
        value = '';
      }
    },
    text: (chunk) => {
      if (inside === 'v' || inside === 't') value += chunk;
    },
    close: (name) => {
      inside = '';
      const cells = rows[row - 1];
      if (name !== 'c' || value === '' || !cells || column > MAX_COLUMNS) return;
      while (cells.length < column) cells.push('');
      cells[column - 1] = cellOf(type, value, strings);
    },
  });
  return rows;
}

function cellOf(type: string, value: string, strings: readonly string[]): Cell {
  if (type === 's') return strings[Number(value)] ?? '';
  const number = Number(value);
  return type === 'n' && Number.isFinite(number) ? number : value;
}

/** `AB12` is column 28. */
function columnOf(reference: string | undefined): number | undefined {
  const letters = /^([A-Z]{1,3})\d/.exec(reference ?? '')?.[1];
  return letters === undefined
    ? undefined
    : [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}
