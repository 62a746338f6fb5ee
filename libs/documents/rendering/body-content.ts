import type { BodyBlock } from '@app/domain/documents';
import type { Content } from 'pdfmake/interfaces';
import { PARAGRAPH, SIZE } from './page';
import { tableContent } from './table-content';
import { labelled, text } from './text';

const RUNNING = {
  fontSize: SIZE.body,
  alignment: 'justify',
  leadingIndent: PARAGRAPH.indent,
  lineHeight: PARAGRAPH.lineHeight,
  margin: [0, 0, 0, PARAGRAPH.gap] as [number, number, number, number],
} as const;

/** Ô 6. */
export function blockContent(block: BodyBlock): Content {
  switch (block.kind) {
    case 'paragraph':
      return text(block.text, RUNNING);
    case 'item':
      return text(`${block.marker} ${block.text}`, RUNNING);
    case 'title':
      return text(block.text, { ...RUNNING, bold: true });
    case 'article':
      return labelled(`Điều ${block.number}.`, block.text, RUNNING);
    case 'proclamation':
      return text(block.text, { fontSize: SIZE.body, bold: true, alignment: 'center', margin: [0, 6, 0, 8] });
    case 'table':
      return tableContent(block.table);
  }
}
