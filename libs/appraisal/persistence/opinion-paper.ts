import type { LegalDate } from '@app/domain/shared';

/** An opinion that an agency has also sent as a signed, numbered paper (docs/practice.md 4). */
export interface OpinionPaper {
  /** number and symbol as printed: `1204/SYT-NVY` */
  readonly number: string;
  readonly date: LegalDate;
  readonly signer: string;
}
