import { refusal, type Refusal } from '@app/domain/shared';
import { mediaTypeOfName } from './file-kind';

/** In characters, extension included. */
export const MAX_NAME_LENGTH = 150;

/** The name as it is kept: NFC, without folders, control and direction characters, and runs of spaces. */
export function tidyFileName(given: string): string {
  const last = given.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  return last
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** What is wrong with a tidied name, or null. */
export function checkFileName(name: string): Refusal | null {
  if (name === '' || name.startsWith('.')) return refusal('file.name-missing');
  if (name.length > MAX_NAME_LENGTH) return refusal('file.name-too-long', { limit: MAX_NAME_LENGTH });
  if (isMarkedSecret(name)) return refusal('file.marked-secret', { name });
  return mediaTypeOfName(name) ? null : refusal('file.kind-not-taken', { name });
}

/** Words beside "mật" that make it harmless: bảo mật, mật độ dân cư, mật khẩu. */
const HARMLESS_BEFORE = new Set(['bảo', 'bí', 'thân']);
const HARMLESS_AFTER = new Set(['độ', 'khẩu', 'mã', 'thiết', 'ong']);

/**
 * Whether a name says that the paper is a state secret (MẬT, TỐI MẬT, TUYỆT MẬT). This network is not cleared for any (docs/practice.md 3),
 * so such a paper is turned away before its bytes are stored.
 */
export function isMarkedSecret(name: string): boolean {
  const words = name.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
  return words.some((word, i) => {
    const before = words[i - 1] ?? '';
    if (word === 'mat') return before === 'toi' || before === 'tuyet';
    return word === 'mật' && !HARMLESS_BEFORE.has(before) && !HARMLESS_AFTER.has(words[i + 1] ?? '');
  });
}
