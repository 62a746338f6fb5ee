import { strToU8, zipSync } from 'fflate';
import { readSheet } from './read-sheet';
import { SpreadsheetFault } from './spreadsheet-fault';
import { writeSheet } from './write-sheet';

const codeOf = (read: () => unknown): string => {
  try {
    read();
    return 'read';
  } catch (error) {
    if (!(error instanceof SpreadsheetFault)) throw error;
    return error.code;
  }
};
const workbook = (sheet: string, extra: Record<string, string> = {}): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries({
        'xl/workbook.xml':
          '<workbook xmlns:r="r"><sheets><sheet name="A" r:id="x"/><sheet name="B" r:id="y"/></sheets></workbook>',
        'xl/_rels/workbook.xml.rels':
          '<Relationships><Relationship Id="y" Target="worksheets/sheet2.xml"/><Relationship Id="x" Target="worksheets/sheet1.xml"/></Relationships>',
        'xl/worksheets/sheet1.xml': sheet,
        'xl/worksheets/sheet2.xml': '<worksheet/>',
        ...extra,
      }).map(([name, text]) => [name, strToU8(text)]),
    ),
  );

describe('a workbook', () => {
  it('gives back what was written: Vietnamese, numbers, empty cells, text that looks like a formula', () => {
    const rows = [['Mã', 'Tên'], ['00001', '=HYPERLINK("x")'], [], ['', 'Xã Đặng Thùy Trâm <&"'], [45839, '-1']];
    expect(readSheet(writeSheet('Địa bàn', rows))).toEqual(rows);
  });

  it('is read cell by cell: gaps, shared and rich text, results of formulas', () => {
    const sheet =
      '<worksheet><sheetData><row r="2"><c r="A2" t="s"><v>1</v></c><c r="C2"><f>1+1</f><v>2</v></c>' +
      '<c r="D2" t="str"><f>A1</f><v>chữ</v></c></row></sheetData></worksheet>';
    const strings = '<sst><si><t>không</t></si><si><r><t>Khu </t></r><r><t>phố</t></r><rPh><t>đọc</t></rPh></si></sst>';
    expect(readSheet(workbook(sheet, { 'xl/sharedStrings.xml': strings }))).toEqual([[], ['Khu phố', '', 2, 'chữ']]);
  });
});

describe('a workbook that would do harm is refused', () => {
  it('no archive at all', () => expect(codeOf(() => readSheet(strToU8('Mã;Tên')))).toBe('spreadsheet.unreadable'));

  it('an archive without a sheet', () =>
    expect(codeOf(() => readSheet(zipSync({ 'a.txt': strToU8('a') })))).toBe('spreadsheet.unreadable'));

  it('a small file that unpacks to very much', () => {
    const bomb = workbook(`<worksheet>${' '.repeat(26 * 1024 * 1024)}</worksheet>`);
    expect(bomb.length).toBeLessThan(100_000);
    expect(codeOf(() => readSheet(bomb))).toBe('spreadsheet.too-big');
  });

  it('one that lies about its size does not get more room than it said', () => {
    const bomb = Buffer.from(workbook(`<worksheet>${' '.repeat(26 * 1024 * 1024)}</worksheet>`));
    const size = Buffer.alloc(4);
    size.writeUInt32LE('<worksheet></worksheet>'.length + 26 * 1024 * 1024);
    const small = Buffer.alloc(4);
    small.writeUInt32LE(40);
    for (let at = bomb.indexOf(size); at >= 0; at = bomb.indexOf(size, at)) small.copy(bomb, at);
    expect(codeOf(() => readSheet(bomb))).toBe('spreadsheet.unreadable');
  });

  it('hundreds of entries', () => {
    const many = Object.fromEntries(Array.from({ length: 301 }, (_, at) => [`xl/media/${at}.png`, 'x']));
    expect(codeOf(() => readSheet(workbook('<worksheet/>', many)))).toBe('spreadsheet.too-big');
  });

  it('a row further down than any list of ours', () =>
    expect(codeOf(() => readSheet(workbook('<worksheet><sheetData><row r="1048576"/></sheetData></worksheet>')))).toBe(
      'spreadsheet.too-many-rows',
    ));

  it('entities that would grow', () => {
    const sheet =
      '<!DOCTYPE w [<!ENTITY a "aaaa">]><worksheet><sheetData><row r="1"><c t="str"><v>&a;</v></c></row></sheetData></worksheet>';
    expect(codeOf(() => readSheet(workbook(sheet)))).toBe('spreadsheet.unreadable');
  });
});
