import { createActor } from 'xstate';
import { VIETNAM_CALENDAR } from '@app/domain/calendar';
import {
  corrected,
  eventsTold,
  eventsToTell,
  mayTell,
  periodMachine,
  phaseSteps,
  type PeriodContext,
  type PeriodEvent,
} from '@app/domain/periods';
import type { Role } from '@app/domain/identity';
import { legalDate } from '@app/domain/shared';
import { shippedPlan } from '@app/plans';

const d = legalDate;
const { plan: programme } = shippedPlan('dong-nai-2025-2030', 1);
const here = { province: '75', day: d('2026-03-02') };

describe('events of the Đồng Nai programme that somebody has to tell of', () => {
  const happened = { 'tk-bca': d('2026-02-02') };

  it('are told until they have come about, and from then on may be corrected; never one whose day the plan states', () => {
    const names = (events: readonly { readonly event: string }[]): string[] => events.map(({ event }) => event);
    const all = ['tk-bca', 'tk-bqp', 'tk-byt', 'tk-bgddt', 'tk-btp', 'tk-tldld'];
    expect(names(eventsToTell(programme, {}, here))).toEqual(all);
    expect(names(eventsTold(programme, {}, here))).toEqual([]);
    expect(names(eventsToTell(programme, happened, here))).toEqual(all.slice(1));
    expect(names(eventsTold(programme, happened, here))).toEqual(['tk-bca']);
  });

  it.each<[string, Role, string, boolean]>([
    ['the office that the plan names', 'agency-officer', '75.cat', true],
    ['whoever keeps the plan', 'programme-administrator', '75.ubnd-tinh', true],
    ['another office', 'agency-officer', '75.syt', false],
    ['the administrator of another office', 'programme-administrator', '26068.ubnd-xa', false],
    ['a reader of the right office', 'auditor', '75.cat', false],
  ])('are corrected by whoever may tell of them: %s', (_, role, officeId, may) => {
    const [told] = eventsTold(programme, happened, here);
    expect(told && mayTell({ role, officeId }, told, ['75.ubnd-tinh'])).toBe(may);
  });
});

describe('an event that is told rightly', () => {
  const { plan } = shippedPlan('quang-ngai-2025', 1);
  const correction = {
    event: 'list-approved',
    on: d('2025-07-28'),
    paper: '12/QĐ',
    because: 'Gõ nhầm',
    before: { on: d('2025-07-29'), paper: null },
  };
  const period = { plan, calendar: VIETNAM_CALENDAR };
  const after = (ends: boolean) => {
    const actor = createActor(periodMachine(phaseSteps(plan))).start();
    actor.send({ type: 'OPEN' } satisfies PeriodEvent);
    actor.send({
      type: 'HAPPENED',
      event: 'list-approved',
      on: d('2025-07-29'),
      ends: ends ? d('2025-07-29') : null,
    } satisfies PeriodEvent);
    const before = actor.getSnapshot();
    actor.send(corrected({ ...period, context: before.context as PeriodContext }, correction));
    return { before, now: actor.getSnapshot() as { value: string; context: PeriodContext } };
  };

  it('moves the last day of the phase that ended with it, and goes back to no phase', () => {
    const { before, now } = after(true);
    expect(now.value).toBe(before.value);
    expect(now.context).toMatchObject({ happened: { 'list-approved': '2025-07-28' }, ended: { review: '2025-07-28' } });
  });

  it('ends no phase that has not ended with it', () => {
    const { now } = after(false);
    expect(now.value).toBe('review');
    expect(now.context).toMatchObject({ happened: { 'list-approved': '2025-07-28' }, ended: {} });
  });

  it('says in the history what holds, what stood before, and why', () => {
    expect(
      corrected({ ...period, context: { happened: {}, ended: {}, listDocument: null } }, correction),
    ).toMatchObject({
      reason: expect.stringMatching(
        /: 12\/QĐ, ngày 28\/07\/2025 \(trước ghi ngày 29\/07\/2025\)\. Lý do: Gõ nhầm$/,
      ) as string,
      ended: {},
    });
  });
});
