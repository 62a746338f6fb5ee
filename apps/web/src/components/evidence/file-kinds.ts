import { formatSize } from '../../format/number';

/** What an office sends as evidence; the server looks into the bytes, this only spares the person a wait. */
export const FILE_KINDS = {
  pdf: 'application/pdf',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

export type FileKind = keyof typeof FILE_KINDS;

export const ALL_KINDS = Object.keys(FILE_KINDS) as FileKind[];
export const MAX_BYTES = 20 * 1024 * 1024;

/** `pdf, jpg, png, docx, xlsx`: jpeg is the same thing to a reader. */
export const kindWords = (kinds: readonly FileKind[]): string => kinds.filter((kind) => kind !== 'jpeg').join(', ');

export const kindOf = (name: string): FileKind | null => {
  const ending = name.toLowerCase().split('.').pop() ?? '';
  return ending in FILE_KINDS ? (ending as FileKind) : null;
};

/** Why a file cannot be taken, before anything is sent. */
export function refusalOf(file: File, kinds: readonly FileKind[], maxBytes: number = MAX_BYTES): string | undefined {
  const kind = kindOf(file.name);
  if (!kind || !kinds.includes(kind)) return `Chưa nhận được: chỉ nhận tệp ${kindWords(kinds)}`;
  if (file.size === 0) return 'Chưa nhận được: tệp rỗng (0 byte)';
  if (file.size > maxBytes)
    return `Chưa nhận được: tệp lớn hơn ${formatSize(maxBytes)}; xin quét lại ở độ phân giải thấp hơn`;
  return undefined;
}
