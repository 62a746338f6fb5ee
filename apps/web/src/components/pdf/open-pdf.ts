import type { PDFDocumentProxy } from 'pdfjs-dist';

export type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';

/**
 * Opens a PDF with pdf.js, which is fetched only now. The legacy build, for the office's older browsers; nothing in the file may
 * run as code (`isEvalSupported`), no XFA; decoders and fonts come from our own origin.
 */
export async function openPdf(data: Blob): Promise<{ pdf: PDFDocumentProxy; close: () => void }> {
  const [pdfjs, worker] = await Promise.all([
    import('pdfjs-dist/legacy/build/pdf.mjs'),
    import('pdfjs-dist/legacy/build/pdf.worker.min.mjs?url'),
  ]);
  pdfjs.GlobalWorkerOptions.workerSrc = worker.default;
  const task = pdfjs.getDocument({
    data: new Uint8Array(await data.arrayBuffer()),
    isEvalSupported: false,
    enableXfa: false,
    useSystemFonts: true,
    wasmUrl: '/pdfjs/wasm/',
    standardFontDataUrl: '/pdfjs/standard_fonts/',
  });
  const close = () => void task.destroy();
  try {
    return { pdf: await task.promise, close };
  } catch (thrown) {
    close();
    throw thrown;
  }
}
