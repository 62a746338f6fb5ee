import { textRuns } from '@app/domain/documents';
import { textWidth } from './font-metrics';
import type { FontStyle } from './fonts';

/** Our widths and the typesetter's differ by rounding; without it the last word would fall into one line more. */
const SLACK = 4;
const STEP = 2;

/**
 * How far to set in both sides of centred text so that its lines come out about equally long: as narrow as it can be in no more lines than
 * it needs. Without it a title of one line and a word leaves that word (`2025`) alone under it. Points, at least `least`.
 */
export function balancedInset(
  words: string,
  { size, style, width, least }: { size: number; style: FontStyle; width: number; least: number },
): number {
  const pieces = piecesOf(words).map((piece) => ({
    whole: textWidth(piece, size, style),
    bare: textWidth(piece.trimEnd(), size, style),
  }));
  const widest = width - 2 * least;
  const lines = linesIn(pieces, widest);
  if (lines <= 1) return least;
  let room = widest;
  while (room > STEP && linesIn(pieces, room - STEP) === lines) room -= STEP;
  return Math.max(least, (width - room - SLACK) / 2);
}

interface Piece {
  /** with the space that follows */
  readonly whole: number;
  readonly bare: number;
}

/** What is never broken: words, and runs such as a unit's name. */
const piecesOf = (words: string): string[] =>
  textRuns(words).flatMap(({ text, unbreakable }) => (unbreakable ? [text] : (text.match(/\S+\s*|\s+/gu) ?? [])));

function linesIn(pieces: readonly Piece[], room: number): number {
  let [lines, used] = [1, 0];
  for (const { whole, bare } of pieces) {
    if (bare > room) return Number.POSITIVE_INFINITY;
    if (used > 0 && used + bare > room) [lines, used] = [lines + 1, 0];
    used += whole;
  }
  return lines;
}
