import path from 'node:path';
import { projectRoot } from '@app/platform';

/** Files stand in the source tree and are read from there: the compiler does not copy them into `dist`. */
const FOLDER = path.join(projectRoot(__dirname), 'libs', 'documents', 'fonts');

export const FAMILY = 'Tinos';

/**
 * Tinos has the widths of Times New Roman (which may not be handed on) and, unlike the Liberation fonts of older systems, every
 * Vietnamese letter. Cut down to Latin and Vietnamese, which makes a document four times as fast; see LICENSE_FONT.
 */
export const FONT_FILES = {
  normal: path.join(FOLDER, 'Tinos_400Regular.ttf'),
  bold: path.join(FOLDER, 'Tinos_700Bold.ttf'),
  italics: path.join(FOLDER, 'Tinos_400Regular_Italic.ttf'),
  bolditalics: path.join(FOLDER, 'Tinos_700Bold_Italic.ttf'),
} as const;

export type FontStyle = keyof typeof FONT_FILES;
