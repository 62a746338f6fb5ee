import { PDFArray, PDFDict, PDFDocument, PDFName, PDFNumber, PDFRef } from '@cantoo/pdf-lib';
import type { PDFObject } from '@cantoo/pdf-lib';
import { detachedCms } from './detached-cms';
import { sha256 } from './der';
import { dictionary, ROOM_FOR_CMS, signatureWidget, UNKNOWN, type SignatureField } from './signature-widget';
import type { Signer } from './signer';

const BYTE_RANGE_PLACEHOLDER = `/ByteRange [ 0 ${UNKNOWN} ${UNKNOWN} ${UNKNOWN} ]`;
const SIGNATURES_EXIST_AND_APPEND_ONLY = 3;

/**
 * Adds one PAdES signature (ETSI.CAdES.detached) as an incremental update: every byte before it stays as it is, so that earlier
 * signatures stay valid. Person first, agency second (NĐ 30/2020 Điều 32.2).
 *
 * Throws when the page does not exist or the signature does not fit; nothing is half-signed then.
 */
export async function signPdf(pdf: Buffer, field: SignatureField, signer: Signer): Promise<Buffer> {
  const prepared = await appendEmptySignature(pdf, field);
  const { start, end } = findContents(prepared, pdf.length);
  writeByteRange(prepared, pdf.length, start, end);
  const cms = await detachedCms(sha256(prepared.subarray(0, start), prepared.subarray(end)), signer);
  if (cms.length > ROOM_FOR_CMS)
    throw new Error(`The signature has ${cms.length} bytes, there is room for ${ROOM_FOR_CMS}`);
  prepared.write(cms.toString('hex'), start + 1, 'latin1');
  return prepared;
}

/** The file with a signature field whose value is still all zeros and whose range is still unknown. */
async function appendEmptySignature(pdf: Buffer, field: SignatureField): Promise<Buffer> {
  const document = await PDFDocument.load(pdf, { forIncrementalUpdate: true, updateMetadata: false });
  const page = document.getPages().at(field.page);
  if (!page) throw new RangeError(`The document has no page ${field.page}`);
  const snapshot = document.takeSnapshot();
  const widget = document.context.register(await signatureWidget(document, page, field));
  addToArray(page.node, 'Annots', widget);
  const form = acroFormOf(document);
  addToArray(form.dict, 'Fields', widget);
  form.dict.set(PDFName.of('SigFlags'), PDFNumber.of(SIGNATURES_EXIST_AND_APPEND_ONLY));
  const { Root } = document.context.trailerInfo;
  for (const changed of [page.ref, form.ref, Root]) if (changed instanceof PDFRef) snapshot.markRefForSave(changed);
  const update = await document.saveIncremental(snapshot, { useObjectStreams: false });
  return Buffer.concat([pdf, update]);
}

function acroFormOf({ catalog, context }: PDFDocument): { dict: PDFDict; ref: PDFObject | undefined } {
  const key = PDFName.of('AcroForm');
  if (!catalog.has(key)) catalog.set(key, context.register(dictionary(context, { Fields: context.obj([]) })));
  return { dict: catalog.lookup(key, PDFDict), ref: catalog.get(key) };
}

/** Into a new direct array: an array that is an object of its own would change without being saved. */
function addToArray(owner: PDFDict, key: string, value: PDFRef): void {
  const old = owner.lookupMaybe(PDFName.of(key), PDFArray)?.asArray() ?? [];
  owner.set(PDFName.of(key), owner.context.obj([...old, value]));
}

/** Where the hexadecimal string of the new signature stands, brackets included. */
function findContents(file: Buffer, from: number): { start: number; end: number } {
  const key = '/Contents ';
  const at = file.indexOf(`${key}<${'0'.repeat(64)}`, from, 'latin1');
  if (at < 0) throw new Error('The new signature is not in the file');
  const start = at + key.length;
  return { start, end: start + ROOM_FOR_CMS * 2 + 2 };
}

function writeByteRange(file: Buffer, from: number, start: number, end: number): void {
  const at = file.indexOf(BYTE_RANGE_PLACEHOLDER, from, 'latin1');
  if (at < 0) throw new Error('The byte range of the new signature is not in the file');
  const range = `/ByteRange [ 0 ${start} ${end} ${file.length - end} ]`;
  file.write(range.padEnd(BYTE_RANGE_PLACEHOLDER.length), at, 'latin1');
}
