import { textWidth } from './font-metrics';
import type { FontStyle } from './fonts';

/** About a word and a half: lines cannot be cut exactly where they would be equal. */
const SLACK = 45;

/**
 * How far to set in both sides of centred text so that its lines come out about equally long. Without it a title of one line and a
 * word leaves that word (`2025`) alone under it. Points, at least `least`.
 */
export function balancedInset(
  words: string,
  { size, style, width, least }: { size: number; style: FontStyle; width: number; least: number },
): number {
  const available = width - 2 * least;
  const length = textWidth(words, size, style);
  const lines = Math.ceil(length / available);
  if (lines <= 1) return least;
  return Math.max(least, (width - (length / lines + SLACK)) / 2);
}
