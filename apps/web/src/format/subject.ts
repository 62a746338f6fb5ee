import type { Deadline } from '../api/types';
import { formatDate } from './date';

/** How a deadline is to be looked at; colour, sign and words all follow from this one answer. */
export type DeadlineLook = 'running' | 'near' | 'overdue' | 'paused';

/** What a look needs; a line of a list knows no more. */
export type Due = Pick<Deadline, 'due' | 'workingDaysLeft' | 'status'>;

/** Near: two working days or fewer. */
export function lookOf({ status, workingDaysLeft }: Due): DeadlineLook {
  return status === 'running' && workingDaysLeft <= 2 ? 'near' : status;
}

/** “còn 3 ngày làm việc”, “hạn chót hôm nay”, “quá hạn 2 ngày làm việc” */
export function daysLeft({ status, workingDaysLeft: days }: Due): string {
  switch (status) {
    case 'paused':
      return `tạm dừng, khi tính tiếp còn ${Math.max(days, 0)} ngày làm việc`;
    case 'overdue':
      return days === 0 ? 'quá hạn' : `quá hạn ${Math.abs(days)} ngày làm việc`;
    case 'running':
      return days === 0 ? 'hạn chót hôm nay' : `còn ${days} ngày làm việc`;
  }
}

/** “Hạn cũ 05/08/2025, dời đến 06/08/2025 vì: …”, each said once: side by side several deadlines move for one reason. */
export function movesOf(deadlines: readonly Pick<Deadline, 'moves'>[]): string[] {
  const words = deadlines.flatMap(({ moves }) =>
    moves.map(({ from, to, reason }) => `Hạn cũ ${formatDate(from)}, dời đến ${formatDate(to)} vì: ${reason}`),
  );
  return [...new Set(words)];
}
