import type { Response } from 'express';
import type { CalendarFile } from './file-for';

/** An iCalendar file to take down; its name is a code of ours and needs no escaping. */
export function sendCalendar(response: Response, { name, text }: CalendarFile): void {
  response
    .status(200)
    .set({
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': `attachment; filename="${name}.ics"`,
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'private, no-store',
    })
    .send(text);
}
