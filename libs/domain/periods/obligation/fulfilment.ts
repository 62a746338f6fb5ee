import type { FulfilmentFact } from '@app/domain/criteria';
import type { LegalDate } from '@app/domain/shared';

/** One occurrence of a unit's duty that has been opened. */
export interface DutyDone {
  /** `2025-08`, `once`: as the plan's calendar calls it */
  readonly occurrence: string;
  readonly state: string;
  /** accepted after its day */
  readonly late: boolean;
  readonly due: LegalDate | null;
}

/** Asked of nobody any longer: by a revision, or by the right day of an event. It is neither owed nor missed. */
const DROPPED = 'dropped';

/**
 * How far a unit has fulfilled one duty of its period. What the plan still has to open is open too, so that nothing is met too early; once the
 * period is closed nothing comes any more.
 *
 * @param planned every occurrence of the duty in this period
 */
export function fulfilmentOf(
  duties: readonly DutyDone[],
  planned: readonly string[],
  { today, closed }: { readonly today: LegalDate; readonly closed: boolean },
): FulfilmentFact {
  const unopened = planned.filter((key) => !duties.some(({ occurrence }) => occurrence === key)).length;
  const accepted = duties.filter(({ state }) => state === 'accepted');
  const waiting = duties.filter(({ state }) => state !== 'accepted' && state !== DROPPED);
  const overdue = waiting.filter(({ due }) => due !== null && due < today).length;
  const late = accepted.filter((duty) => duty.late).length;
  return {
    inTime: accepted.length - late,
    late,
    open: closed ? 0 : waiting.length - overdue + unopened,
    overdue: closed ? 0 : overdue,
    missed: closed ? waiting.length + unopened : 0,
  };
}
