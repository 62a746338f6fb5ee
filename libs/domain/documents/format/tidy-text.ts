const CONTROL_CHARACTERS = /[^\P{Cc}\n]/gu;

/**
 * Text as it goes to the typesetter: in NFC, because a decomposed letter (macOS file names, some keyboards) is drawn with its marks
 * out of place; and without control characters other than the line feed, which have no shape.
 */
export function tidyText(text: string): string {
  return text.normalize('NFC').replace(CONTROL_CHARACTERS, '');
}
