import { numberLine, placeAndDate, type OfficialDocument } from '@app/domain/documents';
import type { Content, ContentTable, TableCell } from 'pdfmake/interfaces';
import { balancedInset } from './balanced-inset';
import { textWidth } from './font-metrics';
import { SIZE, TEXT_WIDTH } from './page';
import { centredRule } from './rule';
import { text } from './text';

const NATION = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
const MOTTO = 'Độc lập - Tự do - Hạnh phúc';

const NATION_COLUMN = textWidth(NATION, SIZE.nation, 'bold') + 4;
const OFFICE_COLUMN = TEXT_WIDTH - NATION_COLUMN;

/**
 * Boxes 1 to 4 and 5b: left the office, the number and, of a công văn, its subject; right the nation, the motto, place and date.
 * Number and date share a row, whatever stands above them.
 */
export function letterheadContent(document: OfficialDocument): ContentTable {
  const rows: TableCell[][] = [
    [{ stack: officeLines(document) }, { stack: nationLines() }],
    [
      text(numberLine(document.number, document.symbol), {
        fontSize: SIZE.number,
        alignment: 'center',
        margin: [0, 6, 0, 0],
      }),
      dateCell(document),
    ],
  ];
  if (!document.type) rows.push([subjectOfLetter(document.subject), '']);
  return { table: { widths: [OFFICE_COLUMN, NATION_COLUMN], body: rows }, layout: BARE };
}

/** pdfmake's own `noBorders` keeps a padding that would make the columns wider than the page's text. */
const BARE = {
  defaultBorder: false,
  paddingLeft: () => 0,
  paddingRight: () => 0,
  paddingTop: () => 0,
  paddingBottom: () => 0,
};

function officeLines({ letterhead }: OfficialDocument): Content[] {
  const style = { fontSize: SIZE.office, alignment: 'center' } as const;
  const longest = Math.max(...letterhead.issuer.map((line) => textWidth(line, SIZE.office, 'bold')));
  return [
    ...letterhead.superior.map((line) => text(line, style)),
    ...letterhead.issuer.map((line) =>
      text(line, { ...style, bold: true, margin: [insetOf(line), 0, insetOf(line), 0] }),
    ),
    centredRule(Math.min(longest, OFFICE_COLUMN) * 0.4, [0, 2, 0, 0]), // one third to one half (mục II.2)
  ];
}

function insetOf(line: string): number {
  return balancedInset(line, { size: SIZE.office, style: 'bold', width: OFFICE_COLUMN, least: 0 });
}

function nationLines(): Content[] {
  return [
    text(NATION, { fontSize: SIZE.nation, bold: true, alignment: 'center' }),
    text(MOTTO, { fontSize: SIZE.motto, bold: true, alignment: 'center' }),
    centredRule(textWidth(MOTTO, SIZE.motto, 'bold'), [0, 2, 0, 0]), // as long as the words (mục II.1)
  ];
}

function dateCell({ place, date }: OfficialDocument): TableCell {
  if (!place) return '';
  const line = placeAndDate(place, date);
  // a long place goes down one size, which the decree allows, rather than into a second line
  const fits = textWidth(line, SIZE.date, 'italics') <= NATION_COLUMN;
  return text(line, {
    fontSize: fits ? SIZE.date : SIZE.longDate,
    italics: true,
    alignment: 'center',
    margin: [0, 6, 0, 0],
  });
}

function subjectOfLetter(subject: string): TableCell {
  return text(`V/v ${subject}`, { fontSize: SIZE.subjectOfLetter, alignment: 'center', margin: [0, 6, 8, 0] });
}
