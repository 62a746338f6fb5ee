import type { Response } from 'express';

/**
 * Hands out a drawing of ours for an `<img>`. It is drawn from a plan that somebody wrote: opened by itself it is sandboxed, so that
 * nothing in it could act as a page of ours.
 */
export function sendPicture(response: Response, svg: string): void {
  response
    .status(200)
    .set({
      'Content-Type': 'image/svg+xml; charset=utf-8',
      'X-Content-Type-Options': 'nosniff',
      'Content-Security-Policy': "sandbox; default-src 'none'; style-src 'unsafe-inline'",
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Cache-Control': 'private, no-store',
    })
    .send(svg);
}
