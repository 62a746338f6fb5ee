/** Largest file that is taken, in bytes: a scan of some thirty pages. */
export const MAX_FILE_BYTES = 20 * 1024 * 1024;

/** The kinds of file that an office may send, by extension, with the media type that the bytes must really have. */
export const FILE_KINDS = {
  pdf: 'application/pdf',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

export type MediaType = (typeof FILE_KINDS)[keyof typeof FILE_KINDS];

/** The media type that a file of this name should have; undefined when its extension is not one that is taken. */
export function mediaTypeOfName(name: string): MediaType | undefined {
  const extension = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  return Object.hasOwn(FILE_KINDS, extension) ? FILE_KINDS[extension as keyof typeof FILE_KINDS] : undefined;
}
