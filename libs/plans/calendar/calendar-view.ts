import { MOMENT_VI } from '@app/domain/calendar';
import { clauseOrNull, noticeKinds, planDayKinds, type PlanDay, type PlanRevision } from '@app/domain/plans';
import { inVietnamese } from '@app/domain/shared';
import type { CalendarView, PlanDayView } from './calendar.dto';
import { dayLabel } from './day-label';
import type { DaysForUnit } from './days-for';
import { seatWords, whoseWords } from './seat-words';

/** A plan's days as a page shows them: every id beside its words. */
export function calendarView(plan: PlanRevision, { days, unit, example, unannounced }: DaysForUnit): CalendarView {
  return {
    unit,
    example,
    unannounced: [...unannounced],
    days: days.map((day) => dayView(plan, day)),
    notices: days.reduce((sum, { notices }) => sum + notices.length, 0),
  };
}

function dayView(plan: PlanRevision, day: PlanDay): PlanDayView {
  return {
    kind: day.kind,
    kindLabel: planDayKinds[day.kind],
    id: day.id,
    label: dayLabel(plan, day),
    key: day.key,
    who: whoseWords(plan, day),
    to: day.to === undefined ? null : seatWords(plan, day.to),
    from: day.from ?? null,
    due: day.due,
    dayOff: day.dayOff,
    waitsFor: day.waitsFor.map((what) => waitedFor(plan, what)),
    notices: day.notices.map(({ on, kind }) => ({ on, kind, label: noticeKinds[kind] })),
    clause: clauseOrNull(plan, day.clause),
  };
}

/** `list-approved` or `end of gd1`, in the plan's words. */
export function waitedFor(plan: PlanRevision, what: string): string {
  const [, edge, id = ''] = /^(?:(start|end) of )?(.+)$/.exec(what) ?? [];
  const named = [...plan.events, ...plan.phases].find((each) => each.id === id);
  const words = named ? inVietnamese(named.label) : (MOMENT_VI[id] ?? id);
  if (edge === undefined) return words;
  return edge === 'end' ? `khi hết ${words}` : `đầu ${words}`;
}
