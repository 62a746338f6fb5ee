import { Injectable } from '@nestjs/common';
import type { CalendarDay } from '@app/domain/calendar';
import type { PersonActing } from '@app/domain/identity';
import { calendarYear } from '@app/plans';
import { UnitOfWork } from '@app/platform';
import type { CalendarChangeView, CalendarYearView } from './calendar.dto';
import { mayEditCalendar } from './draft-of';
import { dayView } from './preview-of';

type ChangeRow = Omit<CalendarChangeView, 'set' | 'removed'> & {
  readonly set: CalendarDay[];
  readonly removed: CalendarDay[];
};

const CHANGES = 50;

/** A year of the working calendar with who changed it. Everybody counts by it, so everybody may read it. */
@Injectable()
export class ReadCalendar {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  read(actor: PersonActing, year: number): Promise<CalendarYearView> {
    return this.unitOfWork.read(actor, async (tx) => {
      const { announced, days } = await calendarYear(tx, year);
      const changes = await tx.manager.query<ChangeRow[]>(
        `SELECT id, at, by_name AS by, reason, days_set AS "set", days_removed AS removed, announced, moved
         FROM calendar_change WHERE year = $1 ORDER BY at DESC, id DESC LIMIT $2`,
        [year, CHANGES],
      );
      return {
        year,
        announced,
        days: days.map(dayView),
        today: tx.today,
        mayEdit: mayEditCalendar(actor),
        changes: changes.map((one) => ({ ...one, set: one.set.map(dayView), removed: one.removed.map(dayView) })),
      };
    });
  }
}
