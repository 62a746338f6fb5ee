import type { Check, Paper, Post } from '@app/domain/documents';
import type { Role } from '@app/domain/identity';
import type { Opening } from '@app/workflow';

/** A paper that a feature wants, with everybody who will have to do with it. */
export type DraftRequest = Paper & {
  /** the subject that wants it, and hears of its issue by `document.issued.<template>` */
  readonly about: { readonly kind: string; readonly id: string };
  readonly issuerOffice: string;
  readonly drafter: Post;
  readonly checks: readonly Check[];
  /** leader's office; needed for the check `desk` and for papers signed by order (TL.) */
  readonly deskOffice?: string;
  readonly clerk: Post;
  /** the one who signs as a rule first; a second where a deputy may sign (KT.) */
  readonly signers: readonly Role[];
  /** absent: `entered` */
  readonly numbers?: 'entered' | 'gapless';
  /** offices that may read it once it is issued, besides those above; null: everybody whom the place below admits */
  readonly issuedTo: readonly string[] | null;
  readonly opening: Pick<Opening, 'plan' | 'planRevision' | 'provinceCode' | 'unitCode'>;
};
