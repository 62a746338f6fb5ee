// Reads one PDF in a thread of its own and tells whether it has active content: see active-content.ts. Plain JavaScript, because a thread
// is started from a file and must find the same one from source as from dist.
import { parentPort, workerData } from 'node:worker_threads';
import { PDFArray, PDFDict, PDFDocument, PDFName, PDFStream } from '@cantoo/pdf-lib';

/** What makes a PDF do something, or carry another file inside: a reader may run it on the desk of whoever opens the evidence. */
const ACTIVE = new Set(
  ['JS', 'JavaScript', 'Launch', 'EmbeddedFile', 'EmbeddedFiles', 'RichMedia', 'ImportData', 'SubmitForm'].map((name) =>
    PDFName.of(name),
  ),
);

/**
 * The objects are read and not the text, because names may be written in escapes (`/J#61vaScript`) and hidden in compressed object
 * streams. What is encrypted cannot be looked into, so it is not taken either.
 */
async function hasActiveContent(pdf) {
  const document = await PDFDocument.load(pdf, { ignoreEncryption: true, updateMetadata: false });
  if (document.isEncrypted) throw new Error('an encrypted PDF');
  if (document.getPageCount() === 0) throw new Error('a PDF without pages');
  return document.context.enumerateIndirectObjects().some(([, object]) => mentionsActive(object));
}

function mentionsActive(root) {
  const waiting = [root];
  for (let object = waiting.pop(); object; object = waiting.pop()) {
    if (ACTIVE.has(object)) return true;
    if (object instanceof PDFStream) waiting.push(object.dict);
    else if (object instanceof PDFArray) waiting.push(...object.asArray());
    else if (object instanceof PDFDict) for (const entry of object.entries()) waiting.push(...entry);
  }
  return false;
}

parentPort.postMessage(await hasActiveContent(workerData));
