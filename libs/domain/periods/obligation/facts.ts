import type { LegalDate } from '@app/domain/shared';
import type { SubjectFacts } from '@app/domain/workflow';

/** What rules of an obligation look at. */
export interface ObligationFacts extends SubjectFacts {
  readonly owing: string;
  readonly accepting: string;
  /** first day on which it can be done; null: open from the beginning */
  readonly opens: LegalDate | null;
  /** last valid day, or the later one for sending again what was returned; null: the plan gives no day */
  readonly due: LegalDate | null;
  /** person who sent what lies before the accepting office */
  readonly sentBy: string | null;
}

/** Past its last valid day, which is valid until its end. */
export const isLate = ({ due }: Pick<ObligationFacts, 'due'>, today: LegalDate): boolean => due !== null && today > due;
