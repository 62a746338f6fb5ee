import type { Schemas } from '@app/api-client';
import { addDays, earliest, legalDate, type LegalDate } from '@app/domain/shared';
import type { Chance } from '../stage/chance';
import { at, isWeekday } from '../stage/days';
import { daysBetween } from '../stage/days-between';
import { done } from '../stage/people';
import { scene, type Scene, type Stage } from '../stage/stage';
import { sendAndTakeIn } from './duties';
import type { Setting } from './setting';

/** Nobody says by when: each office does it some day in the first two months, long before any of them ends. */
const SPREAD_DAYS = 60;
/** and leaves a few days before the last, so that what opens late is still sent */
const LEFT_DAYS = 3;

/** The cursor behind the last duty that has a day. */
const BEHIND_ALL_DAYS = '9999-12-31_00000000-0000-0000-0000-000000000000';

/** Duties for which the plan gives no day are sent as well: each by its office, on a day of its own. */
export function undated(setting: Setting): Scene[] {
  const { from, last } = window(setting);
  return daysBetween(from, last)
    .filter((day) => isWeekday(day) || day === last)
    .map((day) => scene(at(day, '16:00'), (stage) => send(stage, setting, day)));
}

function window({ period: { reports } }: Setting): { readonly from: LegalDate; readonly last: LegalDate } {
  const from = legalDate(reports.from);
  return { from, last: earliest(addDays(legalDate(reports.to), -LEFT_DAYS), addDays(from, SPREAD_DAYS)) };
}

async function send(stage: Stage, setting: Setting, day: LegalDate): Promise<string | undefined> {
  const { cast } = setting;
  const reader = await stage.people.as(cast.as('lead', 'agency-officer', { day }));
  const query = { period: stage.periodId, state: 'open', limit: 200, after: BEHIND_ALL_DAYS } as const;
  const { items } = done('duties without a day', await reader.GET('/api/obligations', { params: { query } }));
  const { from, last } = window(setting);
  const sending = items.filter(
    (duty) =>
      [duty.owingOffice, duty.acceptOffice].every((office) => cast.stands(office, day)) &&
      (day === last || dayOf(stage.chance, duty, from, last) <= day),
  );
  return sending.length === 0 ? undefined : sendAndTakeIn(stage, setting, sending, 0);
}

function dayOf(
  chance: Chance,
  { obligation, owingOffice }: Pick<Schemas['ObligationLine'], 'obligation' | 'owingOffice'>,
  from: LegalDate,
  last: LegalDate,
): LegalDate {
  const days = daysBetween(from, last);
  return days[chance.between(0, days.length - 1, 'without a day', obligation, owingOffice)] ?? last;
}
