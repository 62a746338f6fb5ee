import type { Deadline } from '../api/types';
import { lookOf, standing } from './subject';

const deadline = (change: Partial<Deadline>): Deadline => ({
  due: '2025-11-24',
  workingDaysLeft: 3,
  status: 'running',
  ...change,
});
const state = { code: 'x', label: 'X', sentence: 'Đã công nhận.' };
const turn = { office: 'cat', role: 'agency-officer', label: 'Công an tỉnh thẩm định' };

it.each([
  [{ workingDaysLeft: 3 }, 'running'],
  [{ workingDaysLeft: 2 }, 'near'],
  [{ workingDaysLeft: 4, workingDaysTotal: 20 }, 'near'],
  [{ workingDaysLeft: 5, workingDaysTotal: 20 }, 'running'],
  [{ workingDaysLeft: 0, status: 'paused' as const }, 'paused'],
  [{ workingDaysLeft: -1, status: 'overdue' as const }, 'overdue'],
])('looks at %j as %s', (change, look) => expect(lookOf(deadline(change))).toBe(look));

it.each([
  [deadline({}), 'Đang chờ Công an tỉnh thẩm định, còn 3 ngày làm việc (hạn 24/11/2025).'],
  [deadline({ workingDaysLeft: 0 }), 'Đang chờ Công an tỉnh thẩm định, hạn chót hôm nay (hạn 24/11/2025).'],
  [
    deadline({ workingDaysLeft: -3, status: 'overdue' }),
    'Đang chờ Công an tỉnh thẩm định, quá hạn 3 ngày làm việc (hạn 24/11/2025).',
  ],
  [
    deadline({ workingDaysLeft: 4, status: 'paused' }),
    'Đang chờ Công an tỉnh thẩm định; thời hạn tạm dừng, khi tính tiếp còn 4 ngày làm việc.',
  ],
  [null, 'Đang chờ Công an tỉnh thẩm định.'],
])('says where it stands', (due, sentence) => expect(standing({ state, turn, deadline: due })).toBe(sentence));

it('with nobody to wait for, the state speaks for itself', () =>
  expect(standing({ state, turn: null, deadline: deadline({}) })).toBe('Đã công nhận.'));
