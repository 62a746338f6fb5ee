import type { Response } from 'express';

export interface Attachment {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Buffer;
}

/**
 * Hands out a file that somebody uploaded: always as an attachment, never sniffed, and sandboxed even when a browser opens it, so that
 * it can never act as a page of ours.
 */
export function sendAttachment(response: Response, { name, mediaType, bytes }: Attachment): void {
  response
    .status(200)
    .set({
      'Content-Type': mediaType,
      'Content-Length': String(bytes.length),
      'Content-Disposition': contentDisposition(name),
      'X-Content-Type-Options': 'nosniff',
      'Content-Security-Policy': "sandbox; default-src 'none'",
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Cache-Control': 'private, no-store',
    })
    .end(bytes);
}

/** RFC 6266: an ASCII name for old clients, the real one in UTF-8 (RFC 8187) for the others. */
export function contentDisposition(name: string): string {
  const plain = name
    .normalize('NFD')
    .replace(/[đĐ]/g, 'd')
    .replace(/\p{M}/gu, '')
    .replace(/[^\w.() -]/g, '_');
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
