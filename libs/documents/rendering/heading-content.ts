import { addresseeLines, endMarked, inCapitals, type OfficialDocument } from '@app/domain/documents';
import type { Content } from 'pdfmake/interfaces';
import { balancedInset } from './balanced-inset';
import { textWidth } from './font-metrics';
import { runningText } from './body-content';
import { SIZE, TEXT_WIDTH, mm, type LineHeight } from './page';
import { centredRule } from './rule';
import { text } from './text';

const SUBJECT_INSET = mm(8);

/** What stands between the letterhead and the body: type and subject, the addressees, who decides and on what basis. */
export function headingContent(document: OfficialDocument, lineHeight: LineHeight): Content[] {
  return [
    ...(document.type ? typeAndSubject(document.type, document.subject) : []),
    ...(document.addressees.length > 0 ? addressees(document.addressees) : []),
    ...(document.authority ? [authority(document.authority)] : []),
    ...endMarked(document.bases).map((line) => basis(line, lineHeight)),
  ];
}

/** Ô 5a; the rule under the subject is one third to one half of the line (mục II.5). */
function typeAndSubject(type: string, subject: string): Content[] {
  const centred = { fontSize: SIZE.body, bold: true, alignment: 'center' } as const;
  const inset = balancedInset(subject, { size: SIZE.body, style: 'bold', width: TEXT_WIDTH, least: SUBJECT_INSET });
  const line = Math.min(textWidth(subject, SIZE.body, 'bold'), TEXT_WIDTH - 2 * inset);
  return [
    text(inCapitals(type), { ...centred, margin: [0, 16, 0, 0] }),
    text(subject, { ...centred, margin: [inset, 2, inset, 0] }),
    centredRule(line * 0.4, [0, 3, 0, 8]),
  ];
}

/** Ô 9a. */
function addressees(names: readonly string[]): Content[] {
  const [first, ...rest] = addresseeLines(names);
  if (rest.length === 0) {
    return [text(first ?? '', { fontSize: SIZE.body, alignment: 'center', margin: [mm(10), 10, mm(10), 10] })];
  }
  return [
    text(first ?? '', { fontSize: SIZE.body, margin: [mm(30), 10, 0, 0] }),
    {
      stack: rest.map((line) => text(line, { fontSize: SIZE.body, margin: [0, 2, 0, 0] })),
      margin: [mm(45), 0, 0, 10],
    },
  ];
}

function authority(line: string): Content {
  return text(line, { fontSize: SIZE.body, bold: true, alignment: 'center', margin: [0, 6, 0, 8] });
}

/** Ô 6: each basis in italics, on its own line. */
const basis = (line: string, lineHeight: LineHeight): Content =>
  text(line, { ...runningText(lineHeight), italics: true });
