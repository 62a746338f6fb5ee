import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { calendarSentence, type CalendarChanges } from '@app/domain/calendar';
import { automatic, type PersonActing } from '@app/domain/identity';
import { refusal } from '@app/domain/shared';
import { calendarYear, keepCalendarChange, lockCalendar, writeCalendarYear } from '@app/plans';
import { Problem, UnitOfWork, type Tx } from '@app/platform';
import { once, Redate, type ActRequest } from '@app/workflow';
import type { ApplyCalendarBody, CalendarApplied, CalendarDraftBody, CalendarPreview } from './calendar.dto';
import { changesOf, draftOf, onlyAdministrator } from './draft-of';
import { movedOf, previewOf, seenOf } from './preview-of';

/**
 * Edits a year of the working calendar. The whole country counts by it, so the deadlines of everybody are told anew, also those that the
 * administrator may not open: the work runs in the clockwork's scope, on the administrator's behalf.
 */
@Injectable()
export class EditCalendar {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly redate: Redate,
  ) {}

  /**
   * Writes the draft, looks what becomes of open deadlines, and takes it all back: what it shows is what applying does, by the same code.
   * @throws Problem 403, 422
   */
  async preview(actor: PersonActing, year: number, body: CalendarDraftBody): Promise<CalendarPreview> {
    onlyAdministrator(actor);
    try {
      return await this.unitOfWork.run(automatic(WORKS, actor), async (tx) => {
        const changes = await write(tx, year, body);
        throw new TakenBack(await previewOf(tx, changes, await this.redate.look(tx), actor));
      });
    } catch (thrown) {
      if (thrown instanceof TakenBack) return thrown.preview;
      throw thrown;
    }
  }

  /** @throws Problem 403, 422; 409 when the calendar or a deadline has changed since the preview */
  async apply(request: ActRequest, year: number, body: ApplyCalendarBody): Promise<CalendarApplied> {
    const { actor } = request;
    onlyAdministrator(actor);
    return this.unitOfWork.run(automatic(WORKS, actor), (tx) =>
      once(tx, request, async () => {
        const changes = await write(tx, year, body);
        const seen = await this.redate.look(tx);
        if (seenOf(changes, seen) !== body.seen) throw outOfDate();
        const moved = movedOf(seen).length;
        const id = randomUUID();
        await keepCalendarChange(tx, { id, year, reason: body.reason, moved, ...changes, by: actor });
        const redated = await this.redate.move(tx, id);
        // somebody acted between the look and the locks: what would be done is not what was seen
        if (movedOf(redated).length !== moved) throw outOfDate();
        return { moved };
      }),
    );
  }
}

const WORKS = 'working-calendar';

async function write(tx: Tx, year: number, body: CalendarDraftBody): Promise<CalendarChanges> {
  await lockCalendar(tx);
  const draft = draftOf(body);
  const changes = changesOf(year, await calendarYear(tx, year), draft, tx.today);
  await writeCalendarYear(tx, year, draft);
  return changes;
}

class TakenBack extends Error {
  constructor(readonly preview: CalendarPreview) {
    super('a preview is never kept');
  }
}

const outOfDate = (): Problem =>
  new Problem(409, 'calendar.preview-stale', 'Đã có thay đổi', calendarSentence(refusal('calendar.preview-stale')));
