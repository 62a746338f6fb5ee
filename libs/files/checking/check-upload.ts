import { createHash } from 'node:crypto';
import {
  checkFileName,
  fileSentences,
  MAX_FILE_BYTES,
  mediaTypeOfName,
  tidyFileName,
  withoutMetadata,
  type MediaType,
} from '@app/domain/files';
import { refusal, type Refusal } from '@app/domain/shared';
import { sentence } from '@app/domain/workflow';
import { invalidField, type Problem } from '@app/platform';
import { hasActiveContent } from './active-content';

/** A file as it came over the wire. */
export interface Upload {
  readonly originalname: string;
  readonly buffer: Buffer;
}

/** A file that may be stored: named, of a kind that is taken, and without what must not leave the sender's house. */
export interface CheckedFile {
  readonly name: string;
  readonly mediaType: MediaType;
  readonly bytes: Buffer;
}

/**
 * Looks at a file before anything is stored: name, size, extension against the bytes themselves, active content.
 * @throws Problem 422 at `/file` with a code of `fileSentences`
 */
export async function checkUpload(upload: Upload | undefined): Promise<CheckedFile> {
  if (!upload) throw unfit(refusal('file.missing'));
  const name = tidyFileName(upload.originalname);
  const bytes = upload.buffer;
  const fault = checkFileName(name) ?? checkSize(bytes);
  if (fault) throw unfit(fault);
  const mediaType = mediaTypeOfName(name);
  if (!mediaType || (await mediaTypeOfBytes(bytes)) !== mediaType)
    throw unfit(refusal('file.not-what-it-says', { name }));
  if (mediaType === 'application/pdf') await refuseActivePdf(bytes);
  return { name, mediaType, bytes: Buffer.from(withoutMetadata(bytes, mediaType)) };
}

/** SHA-256 of what came over the wire: tells one request from another before anything is stored. */
export const digestOf = ({ buffer }: Upload): string => createHash('sha256').update(buffer).digest('hex');

export const tooLarge = (): Refusal => refusal('file.too-large', { megabytes: MAX_FILE_BYTES / 1024 / 1024 });

export const unfit = (fault: Refusal): Problem => invalidField('/file', fault.code, sentence(fault, fileSentences));

function checkSize({ length }: Buffer): Refusal | null {
  if (length === 0) return refusal('file.empty');
  return length > MAX_FILE_BYTES ? tooLarge() : null;
}

async function mediaTypeOfBytes(bytes: Buffer): Promise<string | undefined> {
  const { fileTypeFromBuffer } = await import('file-type/node');
  return (await fileTypeFromBuffer(bytes))?.mime;
}

async function refuseActivePdf(bytes: Buffer): Promise<void> {
  const active = await hasActiveContent(bytes).catch(() => {
    throw unfit(refusal('file.unreadable-pdf'));
  });
  if (active) throw unfit(refusal('file.active-content'));
}
