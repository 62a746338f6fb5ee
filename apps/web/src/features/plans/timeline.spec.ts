import type { Schemas } from '@app/api-client';
import { timelineOf } from './timeline';

const day = (kind: 'period' | 'phase' | 'duty', id: string, from: string | null, due: string | null) =>
  ({
    kind,
    id,
    label: id,
    key: 'once',
    from,
    due,
    who: [],
    notices: [],
    waitsFor: [],
  }) as unknown as Schemas['PlanDayView'];

const DAYS = [
  day('phase', 'gd1', '2025-07-23', '2025-07-31'),
  day('phase', 'gd2', '2025-08-01', '2025-08-10'),
  day('duty', 'bao-cao', null, '2026-01-01'),
  day('phase', 'gd3', null, null),
];

describe('the timeline of a plan', () => {
  it('a phase of ten days is drawn longer than one of nine, and the last day counts', () => {
    const found = timelineOf(DAYS, '2025-07-24');
    expect(found?.spans.map(({ start, length }) => [start * 19, length * 19].map(Math.round))).toEqual([
      [0, 9],
      [9, 10],
    ]);
  });

  it('on the last day of a phase it is still under way', () => {
    const standings = (today: string) => timelineOf(DAYS, today)?.spans.map(({ standing }) => standing);
    expect(standings('2025-07-31')).toEqual(['now', 'ahead']);
    expect(standings('2025-08-01')).toEqual(['past', 'now']);
  });

  it('today is not drawn beside a plan that is over, or has not begun', () => {
    expect(timelineOf(DAYS, '2025-08-11')?.today).toBeNull();
    expect(timelineOf(DAYS, '2025-07-22')?.today).toBeNull();
    expect((timelineOf(DAYS, '2025-07-23')?.today ?? 0) * 19).toBeCloseTo(0.5);
  });

  it('a phase without days is named and not drawn', () =>
    expect(timelineOf(DAYS, '2025-07-24')?.undated).toEqual(['gd3']));
  it('there is none where nothing has days', () =>
    expect(timelineOf([day('phase', 'a', null, null)], '2025-07-24')).toBeNull());
});
