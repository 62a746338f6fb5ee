import { PDFArray, PDFDict, PDFDocument, PDFName, PDFStream, type PDFObject } from '@cantoo/pdf-lib';

/** What makes a PDF do something, or carry another file inside: a reader may run it on the desk of whoever opens the evidence. */
const ACTIVE = ['JS', 'JavaScript', 'Launch', 'EmbeddedFile', 'EmbeddedFiles', 'RichMedia', 'ImportData', 'SubmitForm'];

/**
 * Whether a PDF has active content. Its objects are read and not its text, because names may be written in escapes (`/J#61vaScript`)
 * and hidden in compressed object streams.
 * @throws when it cannot be read as a PDF
 */
export async function hasActiveContent(pdf: Uint8Array): Promise<boolean> {
  const document = await PDFDocument.load(pdf, { ignoreEncryption: true, updateMetadata: false });
  if (document.getPageCount() === 0) throw new Error('a PDF without pages');
  const { context } = document;
  const active = new Set(ACTIVE.map((name) => PDFName.of(name)));
  return context.enumerateIndirectObjects().some(([, object]) => mentions(object, active));
}

function mentions(root: PDFObject, active: ReadonlySet<PDFObject>): boolean {
  const waiting: PDFObject[] = [root];
  for (let object = waiting.pop(); object; object = waiting.pop()) {
    if (active.has(object)) return true;
    if (object instanceof PDFStream) waiting.push(object.dict);
    else if (object instanceof PDFArray) waiting.push(...object.asArray());
    else if (object instanceof PDFDict) for (const entry of object.entries()) waiting.push(...entry);
  }
  return false;
}
