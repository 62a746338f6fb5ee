import { DEMONSTRATION_NOTICE, DRAFT_NOTICE, type DocumentFlags } from '@app/domain/documents';
import type { Content } from 'pdfmake/interfaces';
import { PAGE, SIZE } from './page';
import { text } from './text';

const { left, right } = PAGE.margins;
const THIRD = 90;

/** Top margin: the draft mark left, the page number in the middle, but not on the first page of a part (mục I.7). */
export function topLine(pageNumber: number, { draft }: DocumentFlags): Content {
  return {
    columns: [
      { width: THIRD, ...text(draft ? DRAFT_NOTICE : '', { fontSize: SIZE.pageNumber, bold: true }) },
      {
        width: '*',
        ...text(pageNumber === 1 ? '' : String(pageNumber), { fontSize: SIZE.pageNumber, alignment: 'center' }),
      },
      { width: THIRD, text: '' },
    ],
    margin: [left, 28, right, 0],
  };
}

/** Bottom margin: in demo mode the notice that figures are invented, on every page. */
export function bottomLine({ demo }: DocumentFlags): Content | null {
  if (!demo) return null;
  return text(DEMONSTRATION_NOTICE, {
    fontSize: SIZE.notice,
    bold: true,
    color: '#b00000',
    alignment: 'center',
    margin: [left, 22, right, 0],
  });
}
