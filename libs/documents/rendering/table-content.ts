import type { DocumentTable, TableColumn } from '@app/domain/documents';
import type { ContentTable, CustomTableLayout } from 'pdfmake/interfaces';
import { SIZE, mm } from './page';
import { text } from './text';

const GRID: CustomTableLayout = {
  hLineWidth: () => 0.5,
  vLineWidth: () => 0.5,
  paddingLeft: () => 4,
  paddingRight: () => 4,
  paddingTop: () => 3,
  paddingBottom: () => 3,
};

/** The header is repeated on every page, never stands alone at the foot of one, and no row is cut in two. */
export function tableContent({ columns, rows }: DocumentTable): ContentTable {
  return {
    table: {
      headerRows: 1,
      keepWithHeaderRows: 1,
      dontBreakRows: true,
      widths: columns.map(widthOf),
      body: [
        columns.map(({ title }) => ({
          ...text(title, { bold: true, alignment: 'center' }),
          verticalAlignment: 'middle' as const,
        })),
        ...rows.map((row) => columns.map(({ align }, index) => text(row[index] ?? '', { alignment: align }))),
      ],
    },
    layout: GRID,
    fontSize: SIZE.table,
    margin: [0, 2, 0, 10],
  };
}

/** The width in the model is the column's; pdfmake wants that of the text inside. */
function widthOf({ width }: TableColumn): number | '*' {
  return width === 'rest' ? '*' : mm(width) - 9;
}
