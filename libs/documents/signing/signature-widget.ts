import { PDFDict, PDFDocument, PDFHexString, PDFName, PDFNumber, PDFString } from '@cantoo/pdf-lib';
import type { PDFContext, PDFObject, PDFPage, PDFRef } from '@cantoo/pdf-lib';
import { pdfTime } from './pdf-time';

/** One signature of a PDF, seen and unseen. */
export interface SignatureField {
  /** Name of the form field, unique in the file: `nguoi-ky`, `co-quan`. */
  readonly field: string;
  /** Who signs, as viewers list it. */
  readonly name: string;
  readonly reason: string;
  readonly location: string;
  /** On the office clock: a demo signs in 2025. Claimed, not proved; only a timestamp proves. */
  readonly signedAt: Date;
  /** Index of the page, from 0; negative counts from the end. */
  readonly page: number;
  /** `[x1, y1, x2, y2]` in points from the lower left corner. */
  readonly rect: readonly [number, number, number, number];
  /** A PDF whose first page is drawn into `rect`. Without it the signature is invisible. */
  readonly appearance?: Buffer;
}

/** Bytes kept free for the CMS object: one RSA-2048 signature with three certificates needs about 4,000, a timestamp 5,000 more. */
export const ROOM_FOR_CMS = 12_000;
/** Keeps room for a number of ten digits, more than any file of ours is long. */
export const UNKNOWN = 9_999_999_999;
const PRINT_AND_LOCKED = 4 + 128;

/** The form field and its picture on the page in one object, with a signature that is still all zeros. */
export async function signatureWidget(document: PDFDocument, page: PDFPage, field: SignatureField): Promise<PDFDict> {
  const { context } = document;
  return dictionary(context, {
    Type: PDFName.of('Annot'),
    Subtype: PDFName.of('Widget'),
    FT: PDFName.of('Sig'),
    Rect: context.obj([...field.rect]),
    V: context.register(signatureDictionary(context, field)),
    T: PDFHexString.fromText(field.field),
    F: PDFNumber.of(PRINT_AND_LOCKED),
    P: page.ref,
    AP: dictionary(context, { N: await appearanceStream(document, field) }),
  });
}

function signatureDictionary(context: PDFContext, { name, reason, location, signedAt }: SignatureField): PDFDict {
  const unknown = PDFNumber.of(UNKNOWN);
  return dictionary(context, {
    Type: PDFName.of('Sig'),
    Filter: PDFName.of('Adobe.PPKLite'),
    SubFilter: PDFName.of('ETSI.CAdES.detached'),
    ByteRange: context.obj([PDFNumber.of(0), unknown, unknown, unknown]),
    Contents: PDFHexString.of('0'.repeat(ROOM_FOR_CMS * 2)),
    Name: PDFHexString.fromText(name),
    Reason: PDFHexString.fromText(reason),
    Location: PDFHexString.fromText(location),
    M: PDFString.of(pdfTime(signedAt)),
  });
}

/** The appearance scaled into the field. An invisible field still gets an empty one: PDF/A asks for it. */
async function appearanceStream(
  document: PDFDocument,
  { rect: [x1, y1, x2, y2], appearance }: SignatureField,
): Promise<PDFRef> {
  const { context } = document;
  const box = { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, x2 - x1, y2 - y1] };
  if (!appearance) return context.register(context.stream('', { ...box, Resources: {} }));
  const [drawing] = await document.embedPdf(appearance);
  if (!drawing) throw new Error('The appearance has no page');
  await drawing.embed();
  const scaling = `q ${(x2 - x1) / drawing.width} 0 0 ${(y2 - y1) / drawing.height} 0 0 cm /Drawing Do Q`;
  return context.register(context.stream(scaling, { ...box, Resources: { XObject: { Drawing: drawing.ref } } }));
}

export function dictionary(context: PDFContext, entries: Record<string, PDFObject>): PDFDict {
  const dict = PDFDict.withContext(context);
  for (const [key, value] of Object.entries(entries)) dict.set(PDFName.of(key), value);
  return dict;
}
