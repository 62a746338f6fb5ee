import pdfmake from 'pdfmake';
import type { TDocumentDefinitions } from 'pdfmake/interfaces';
import { FAMILY, FONT_FILES } from './fonts';

const FILES_IT_MAY_READ = new Set<string>(Object.values(FONT_FILES));

// pdfmake is one object for the whole process; nothing else in this product may configure it
pdfmake.setFonts({ [FAMILY]: { ...FONT_FILES } });
pdfmake.setUrlAccessPolicy(() => false);
pdfmake.setLocalAccessPolicy((file) => FILES_IT_MAY_READ.has(file));

/**
 * Danger: a definition may name files and addresses (`image`, `attachments`) that pdfmake then reads from our machine. The two
 * policies above refuse everything but our fonts; on top of that, what users wrote goes only into `text`.
 */
export function typeset(definition: TDocumentDefinitions): Promise<Buffer> {
  return pdfmake.createPdf(definition).getBuffer();
}
