import { impossiblePaperDay, parseLegalDate, type LegalDate } from '@app/domain/shared';
import { mayTell, periodHttpMessages as say, type EventToTell } from '@app/domain/periods';
import type { PersonActing } from '@app/domain/identity';
import { invalidField } from '@app/platform';

/** @throws Problem 422 at `/event` for what is another office's to say */
export function refuseOthers(actor: PersonActing, event: EventToTell, closers: readonly string[]): void {
  if (!mayTell(actor, event, closers))
    throw invalidField('/event', 'event.not-yours', say.eventNotYours(event.officeLabel || say.planKeeper));
}

/** @throws Problem 422 at `/on` */
export function dayTold(given: string, today: LegalDate): LegalDate {
  const day = parseLegalDate(given);
  if (!day || impossiblePaperDay(day, today)) throw invalidField('/on', 'event.date', say.eventDate);
  return day;
}
