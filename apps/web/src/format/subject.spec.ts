import { daysLeft, lookOf, movesOf, type Due } from './subject';

const due = (change: Partial<Due>): Due => ({ due: '2025-11-24', workingDaysLeft: 3, status: 'running', ...change });

it.each([
  [{ workingDaysLeft: 3 }, 'running'],
  [{ workingDaysLeft: 2 }, 'near'],
  [{ workingDaysLeft: 0, status: 'paused' as const }, 'paused'],
  [{ workingDaysLeft: -1, status: 'overdue' as const }, 'overdue'],
])('looks at %j as %s', (change, look) => expect(lookOf(due(change))).toBe(look));

it.each([
  [{}, 'còn 3 ngày làm việc'],
  [{ workingDaysLeft: 0 }, 'hạn chót hôm nay'],
  [{ workingDaysLeft: -3, status: 'overdue' as const }, 'quá hạn 3 ngày làm việc'],
  // over since Saturday: no working day has passed yet
  [{ workingDaysLeft: 0, status: 'overdue' as const }, 'quá hạn'],
  [{ workingDaysLeft: 4, status: 'paused' as const }, 'tạm dừng, khi tính tiếp còn 4 ngày làm việc'],
])('says of %j: %s', (change, words) => expect(daysLeft(due(change))).toBe(words));

it('tells a deadline that moved once for each move, and the same move of several once', () => {
  const move = { from: '2025-08-05', to: '2025-08-06', at: '2025-08-01T02:00:00Z', reason: 'Công điện 123/CĐ-TTg' };
  const back = { ...move, from: '2025-08-06', to: '2025-08-05', reason: 'Bão đã tan' };
  expect(movesOf([{ moves: [back, move] }, { moves: [move] }, { moves: [] }])).toEqual([
    'Hạn cũ 06/08/2025, dời đến 05/08/2025 vì: Bão đã tan',
    'Hạn cũ 05/08/2025, dời đến 06/08/2025 vì: Công điện 123/CĐ-TTg',
  ]);
});
