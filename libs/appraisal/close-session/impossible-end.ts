import { refusal, timeInHanoi, type LegalDate } from '@app/domain/shared';
import type { Tx } from '@app/platform';
import type { CouncilSession } from '../persistence/council-session.entity';
import { faulty } from '../refuse';

type Session = Pick<CouncilSession, 'form' | 'meetsOn' | 'startsAt'>;

/** The day that the minutes tell of. A poll names the last day for answers, and is over before it when all have answered. */
export const dayOf = ({ form, meetsOn }: Session, today: LegalDate): LegalDate =>
  form === 'poll' && today < meetsOn ? today : meetsOn;

/**
 * Minutes are signed after what they tell: an end that has not come yet, or before the beginning, is no end.
 * @throws Problem 422
 */
export function refuseImpossibleEnd(
  { now, today }: Pick<Tx, 'now' | 'today'>,
  session: Session,
  { endedAt }: { readonly endedAt: string },
): void {
  const early = session.form === 'meeting' && endedAt < session.startsAt;
  const ahead = dayOf(session, today) === today && endedAt > timeInHanoi(now);
  const code = early ? 'session.ends-before-it-starts' : ahead ? 'session.ends-in-the-future' : null;
  if (code) throw faulty([{ pointer: '/endedAt', refusal: refusal(code) }]);
}
