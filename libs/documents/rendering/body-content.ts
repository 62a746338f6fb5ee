import type { BodyBlock } from '@app/domain/documents';
import type { Content, Style } from 'pdfmake/interfaces';
import { PARAGRAPH, SIZE, type LineHeight } from './page';
import { tableContent } from './table-content';
import { labelled, text } from './text';

/** How running text is set, the legal bases among it. */
export const runningText = (lineHeight: LineHeight): Style => ({
  fontSize: SIZE.body,
  alignment: 'justify',
  leadingIndent: PARAGRAPH.indent,
  lineHeight,
  margin: [0, 0, 0, PARAGRAPH.gap],
});

/** Ô 6. */
export function blockContent(block: BodyBlock, lineHeight: LineHeight): Content {
  const running = runningText(lineHeight);
  switch (block.kind) {
    case 'paragraph':
      return text(block.text, running);
    case 'item':
      return text(`${block.marker} ${block.text}`, running);
    case 'title':
      return text(block.text, { ...running, bold: true });
    case 'article':
      return labelled(`Điều ${block.number}.`, block.text, { ...running, bold: block.titled === true });
    case 'proclamation':
      return text(block.text, { fontSize: SIZE.body, bold: true, alignment: 'center', margin: [0, 6, 0, 8] });
    case 'table':
      return tableContent(block.table);
  }
}
