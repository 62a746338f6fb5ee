import type { Role } from '@app/domain/identity';
import type { LegalDate } from '@app/domain/shared';

/** Whose name and title are printed over the place for the signature: one chair, because the name is part of the signed bytes. */
export interface PrintedSigner {
  readonly position: string;
  readonly office: string;
  readonly role: Role;
  readonly name: string;
  readonly title: string;
}

/** Digests are SHA-256 in hexadecimal: of the draft's content (`draftSha`), or of the bytes of a stored file (the others). */
export type DocumentEvent =
  | { readonly type: 'PRESENT'; readonly draftSha: string }
  | { readonly type: 'CHECK_CONTENT' | 'CHECK_FORMAT' | 'CHECK_DESK'; readonly draftSha: string }
  | { readonly type: 'RETURN' | 'VOID_NUMBER' | 'RECALL' | 'DISCARD'; readonly reason: string }
  | {
      readonly type: 'ENTER_NUMBER' | 'RENEW';
      readonly number: number;
      readonly symbol: string;
      readonly date: LegalDate;
      readonly signer: PrintedSigner;
      /** the numbered, dated, still unsigned bytes: what the signer previews and signs */
      readonly finalSha: string;
    }
  /** `signedSha`: the bytes with the secretary's signature, which the chair then previews and signs */
  | { readonly type: 'SIGN_AS_SECRETARY'; readonly previewedSha: string; readonly signedSha: string }
  | { readonly type: 'SIGN'; readonly previewedSha: string; readonly signedSha: string }
  | { readonly type: 'SEAL'; readonly signedSha: string; readonly sealedSha: string }
  | {
      readonly type: 'RECORD_ELSEWHERE';
      readonly number: number;
      readonly symbol: string;
      readonly date: LegalDate;
      readonly signerName: string;
      readonly signerTitle: string;
      readonly scanSha: string;
    }
  | {
      readonly type: 'ISSUE';
      readonly template: string;
      /** another subject moves on when this paper is issued */
      readonly awaited: boolean;
      readonly recipients: readonly string[];
    }
  | { readonly type: 'REPLACE'; readonly by: string; readonly reason: string };

export type DocumentEventType = DocumentEvent['type'];
