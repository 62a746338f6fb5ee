import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFNumber, PDFString } from '@cantoo/pdf-lib';

/** A signature as it stands in the file, not yet checked. */
export interface StoredSignature {
  readonly field: string;
  readonly reason: string;
  /** PDF date, `''` when there is none. */
  readonly time: string;
  /** The CMS object, with the zeros after it. */
  readonly contents: Buffer;
  /** Undefined when the byte range is not one that a signature may have. */
  readonly signedBytes: Buffer | undefined;
  /** First byte of the file that the range leaves out at its end. */
  readonly end: number;
}

/** All signature fields that have a value, by the end of what they cover. A file that is no PDF has none. */
export async function readSignatures(pdf: Buffer): Promise<StoredSignature[]> {
  const fields = await signatureFieldsOf(pdf);
  return fields.map((field) => readSignature(field, pdf)).sort((a, b) => a.end - b.end);
}

async function signatureFieldsOf(pdf: Buffer): Promise<PDFDict[]> {
  try {
    const { catalog } = await PDFDocument.load(pdf, { updateMetadata: false });
    const form = catalog.lookupMaybe(PDFName.of('AcroForm'), PDFDict);
    const fields = form?.lookupMaybe(PDFName.of('Fields'), PDFArray);
    return Array.from({ length: fields?.size() ?? 0 }, (_, index) => fields?.lookup(index)).filter(isSigned);
  } catch {
    return [];
  }
}

function isSigned(field: unknown): field is PDFDict {
  if (!(field instanceof PDFDict) || field.get(PDFName.of('FT')) !== PDFName.of('Sig')) return false;
  return field.lookup(PDFName.of('V')) instanceof PDFDict;
}

function readSignature(field: PDFDict, pdf: Buffer): StoredSignature {
  const value = field.lookup(PDFName.of('V'), PDFDict);
  const contents = bytesOf(value.lookup(PDFName.of('Contents')));
  const range = numbersOf(value.lookup(PDFName.of('ByteRange')));
  return {
    field: textOf(field.lookup(PDFName.of('T'))),
    reason: textOf(value.lookup(PDFName.of('Reason'))),
    time: textOf(value.lookup(PDFName.of('M'))),
    contents,
    signedBytes: signedBytes(range, contents, pdf),
    end: (range[2] ?? 0) + (range[3] ?? 0),
  };
}

/**
 * The bytes before and after the signature itself, and nothing else left out.
 *
 * Danger: the range is written in the file by whoever made the file. If it may begin late, or leave out more than the hexadecimal
 * string, a forger keeps a valid signature and puts his own text into the gap.
 */
function signedBytes(range: readonly number[], contents: Buffer, pdf: Buffer): Buffer | undefined {
  const [start, length, resume, rest] = range;
  if (range.length !== 4 || start !== 0 || length === undefined || resume === undefined || rest === undefined)
    return undefined;
  if (length >= resume || resume + rest > pdf.length) return undefined;
  const gap = pdf.toString('latin1', length, resume);
  if (gap.toLowerCase() !== `<${contents.toString('hex')}>`) return undefined;
  return Buffer.concat([pdf.subarray(0, length), pdf.subarray(resume, resume + rest)]);
}

function bytesOf(value: unknown): Buffer {
  return value instanceof PDFHexString ? Buffer.from(value.asString(), 'hex') : Buffer.alloc(0);
}

function numbersOf(value: unknown): number[] {
  if (!(value instanceof PDFArray)) return [];
  return value.asArray().map((one) => (one instanceof PDFNumber ? one.asNumber() : Number.NaN));
}

function textOf(value: unknown): string {
  return value instanceof PDFHexString || value instanceof PDFString ? value.decodeText() : '';
}
