import { inVietnamese, legalDate, toVietnamese } from '@app/domain/shared';
import { at } from '../stage/days';
import { done } from '../stage/people';
import { scene, type Scene } from '../stage/stage';
import type { ToldEvent } from './script';
import type { Setting } from './setting';

/** A paper from above has come: the office that the plan names tells of it, and what waits for it is owed from then on. */
export const tellingEvents = (setting: Setting): Scene[] =>
  (setting.period.told ?? []).map((told) =>
    scene(at(told.on, '09:30'), async (stage) => {
      const { plan, cast } = setting;
      const event = eventOf(setting, told);
      const seat = event.declaredBy ?? event.by ?? 'lead';
      const teller = await stage.people.as(cast.as(seat, 'officer', { day: told.on }));
      const body = { event: told.event, on: told.dated, paper: told.paper };
      done(
        `event ${told.event}`,
        await teller.POST('/api/periods/{id}/events', { params: { path: { id: stage.periodId } }, body }),
      );
      const waiting = plan.obligations.filter(({ after }) => after === told.event).length;
      return `${inVietnamese(event.label)} (${told.paper} ngày ${toVietnamese(legalDate(told.dated))}) được ghi nhận: ${waiting} nhiệm vụ chờ văn bản này`;
    }),
  );

function eventOf({ plan }: Setting, { event }: ToldEvent): Setting['plan']['events'][number] {
  const found = plan.events.find(({ id }) => id === event);
  if (!found) throw new Error(`${plan.plan} knows no event ${event}`);
  return found;
}
