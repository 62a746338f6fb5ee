import type { PlanRevision } from '@app/domain/plans';
import { calendarFile } from './calendar-file';
import type { DaysForUnit } from './days-for';

export interface CalendarFile {
  /** without its ending; made of codes alone */
  readonly name: string;
  readonly text: string;
}

/** The days as an iCalendar file, named after plan, revision and unit. */
export function fileFor(plan: PlanRevision, { days, unit }: DaysForUnit): CalendarFile {
  const name = [plan.plan, `r${plan.revision.number}`, ...(unit ? [unit.code] : [])].join('-');
  return { name: name.replace(/[^\w.-]/g, '_'), text: calendarFile(plan, days, unit?.code) };
}
