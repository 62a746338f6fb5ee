import { textRuns } from '@app/domain/documents';
import type { Content, ContentText, Style } from 'pdfmake/interfaces';

/** A text node. Whatever the words are, they stay words: pdfmake knows no markup inside `text`. */
export function text(words: string, style: Style = {}): ContentText {
  return { text: runs(words), ...style };
}

/** As `text`, with a label in bold before the words, on the same line. */
export function labelled(label: string, words: string, style: Style = {}): ContentText {
  return { text: [{ text: `${label} `, bold: true, noWrap: true }, ...runs(words)], ...style };
}

function runs(words: string): Content[] {
  return textRuns(words).map((run) => (run.unbreakable ? { text: run.text, noWrap: true } : { text: run.text }));
}
