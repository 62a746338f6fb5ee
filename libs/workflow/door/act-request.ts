import { createHash } from 'node:crypto';
import type { PersonActing } from '@app/domain/identity';

/** What an act by HTTP carries besides its body. */
export interface ActRequest {
  readonly actor: PersonActing;
  /** `Idempotency-Key`: one per click, kept on retry */
  readonly key: string;
  /** version of the page that the person looked at (`If-Match`) */
  readonly ifMatch: number | null;
  /** SHA-256 of method, path and body: the same key with another request is a mistake */
  readonly fingerprint: string;
}

/** The same key with other bytes is another request; the body's fingerprint knows only the fields beside a file. */
export function withFile(request: ActRequest, sha256: string): ActRequest {
  return { ...request, fingerprint: createHash('sha256').update(request.fingerprint).update(sha256).digest('hex') };
}
