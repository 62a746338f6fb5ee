import {
  accompanyingLine,
  appendixLabel,
  inCapitals,
  type Appendix,
  type OfficialDocument,
} from '@app/domain/documents';
import type { Content } from 'pdfmake/interfaces';
import { balancedInset } from './balanced-inset';
import { SIZE, TEXT_WIDTH, mm } from './page';
import { centredRule } from './rule';
import { tableContent } from './table-content';
import { text } from './text';

/** Mẫu 2.1: label, title, the line that binds it to its document, and the table. */
export function appendixContent(document: OfficialDocument, appendix: Appendix, index: number): Content[] {
  const centred = { fontSize: SIZE.body, alignment: 'center' } as const;
  const title = inCapitals(appendix.title);
  const inset = balancedInset(title, { size: SIZE.body, style: 'bold', width: TEXT_WIDTH, least: 0 });
  return [
    text(appendixLabel(index, document.appendices.length), { ...centred, bold: true }),
    text(title, { ...centred, bold: true, margin: [inset, 2, inset, 2] }),
    text(accompanyingLine(document), { ...centred, italics: true }),
    centredRule(mm(40), [0, 4, 0, 10]),
    ...(appendix.introduction ? [text(appendix.introduction, { fontSize: SIZE.body, margin: [0, 0, 0, 6] })] : []),
    tableContent(appendix.table),
  ];
}
