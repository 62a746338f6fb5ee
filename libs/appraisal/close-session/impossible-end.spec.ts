import { legalDate, legalDateAt } from '@app/domain/shared';
import { dayOf, refuseImpossibleEnd } from './impossible-end';

const at = (instant: string) => ({ now: new Date(instant), today: legalDateAt(new Date(instant)) });
const meeting = { form: 'meeting', meetsOn: legalDate('2025-12-09'), startsAt: '08:00' } as const;
const poll = { form: 'poll', meetsOn: legalDate('2025-12-15'), startsAt: '10:00' } as const;

describe('the end of a session', () => {
  it.each([
    ['minutes signed at 10:00 cannot tell of 16:00', poll, '2025-12-15T10:00:00+07:00', '16:00'],
    ['a meeting does not end before it begins', meeting, '2025-12-09T15:00:00+07:00', '07:30'],
    ['nor on the next day, before it began', meeting, '2025-12-10T15:00:00+07:00', '07:30'],
  ])('%s', (_, session, now, endedAt) => {
    expect(() => refuseImpossibleEnd(at(now), session, { endedAt })).toThrow();
  });

  it.each([
    ['a meeting told of on the same day', meeting, '2025-12-09T15:00:00+07:00', '11:30'],
    ['a meeting told of on the next morning', meeting, '2025-12-10T08:00:00+07:00', '11:30'],
    ['a poll that all have answered before its last day', poll, '2025-12-12T09:00:00+07:00', '08:45'],
  ])('%s', (_, session, now, endedAt) => {
    expect(() => refuseImpossibleEnd(at(now), session, { endedAt })).not.toThrow();
  });

  it('a poll is told of on the day on which it ended, not on one to come', () => {
    expect(dayOf(poll, legalDate('2025-12-12'))).toBe('2025-12-12');
    expect(dayOf(poll, legalDate('2025-12-16'))).toBe('2025-12-15');
  });
});
