import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';

export interface FileToUpload {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** A real one-page PDF, as a scanner would make it. Its words are of no weight: Latin letters without marks. */
export async function scannedPdf(name: string, words: string): Promise<FileToUpload> {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.TimesRoman);
  pdf.addPage([595, 842]).drawText(words, { x: 85, y: 760, size: 13, font });
  return { name, mimeType: 'application/pdf', buffer: Buffer.from(await pdf.save()) };
}
