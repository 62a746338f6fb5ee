import { recipientLines, type OfficialDocument, type SignatureBlock, type Verification } from '@app/domain/documents';
import type { Content, ContentColumns } from 'pdfmake/interfaces';
import { SIZE, TEXT_WIDTH, mm } from './page';
import { text } from './text';

export const SIGNATURE_COLUMN = TEXT_WIDTH * 0.54;
export const RECIPIENTS_COLUMN = TEXT_WIDTH - SIGNATURE_COLUMN;

/** Room between position and name, for a seal of real size that covers the left third of the signature and neither of the two. */
export const SIGNATURE_ROOM = mm(34);

/** Ids of the nodes whose position tells where a signature goes. */
export const NAME_IDS = { person: 'signature-name', secretary: 'secretary-name' } as const;

/** Boxes 7a–7c and 9b: recipients left, signature right; in minutes the secretary left and the recipients below. */
export function signatureContent(document: OfficialDocument): Content {
  const person = blockOf(document.signature, NAME_IDS.person);
  const recipients = recipientsOf(document);
  if (!document.secretary) return sideBySide(recipients, person);
  const secretary = blockOf(document.secretary, NAME_IDS.secretary);
  return { stack: [sideBySide([secretary], person), { stack: recipients, margin: [0, 14, 0, 0] }] };
}

function sideBySide(left: Content[], right: Content): ContentColumns {
  return {
    columns: [
      { width: RECIPIENTS_COLUMN, stack: left },
      { width: SIGNATURE_COLUMN, stack: [right] },
    ],
    margin: [0, 8, 0, 0],
  };
}

function blockOf({ lines, name }: SignatureBlock, nameId: string): Content {
  const centredBold = { fontSize: SIZE.body, bold: true, alignment: 'center' } as const;
  return {
    stack: [
      ...lines.map((line) => text(line, centredBold)),
      { ...text(name, { ...centredBold, margin: [0, SIGNATURE_ROOM, 0, 0] }), id: nameId },
    ],
  };
}

function recipientsOf({ recipients, verification }: OfficialDocument): Content[] {
  return [
    text('Nơi nhận:', { fontSize: SIZE.recipientsLabel, bold: true, italics: true }),
    ...recipientLines(recipients).map((line) => text(line, { fontSize: SIZE.recipients, margin: [0, 0, 8, 0] })),
    ...(verification ? [verificationOf(verification)] : []),
  ];
}

function verificationOf({ address, code }: Verification): Content {
  return {
    columns: [
      { qr: address, fit: mm(18), width: 'auto' },
      { width: '*', ...text(`Kiểm tra văn bản:\nmã ${code}`, { fontSize: SIZE.notice, margin: [0, 4, 0, 0] }) },
    ],
    columnGap: 6,
    margin: [0, 8, 0, 0],
  };
}
