import type { Deadline, Subject } from '../api/types';
import { formatDate } from './date';

/** How a deadline is to be looked at; colour, sign and words all follow from this one answer. */
export type DeadlineLook = 'running' | 'near' | 'overdue' | 'paused' | 'met';

/** Near: two working days or fewer, or the last fifth of the term. */
export function lookOf(deadline: Deadline): DeadlineLook {
  if (deadline.status !== 'running') return deadline.status;
  const total = deadline.workingDaysTotal;
  const lastFifth = total !== undefined && deadline.workingDaysLeft <= total * 0.2;
  return deadline.workingDaysLeft <= 2 || lastFifth ? 'near' : 'running';
}

/** “còn 3 ngày làm việc”, “hạn chót hôm nay”, “quá hạn 2 ngày làm việc” */
export function daysLeft(deadline: Deadline): string {
  const days = deadline.workingDaysLeft;
  switch (deadline.status) {
    case 'met':
      return 'đã xong';
    case 'paused':
      return `thời hạn tạm dừng, khi tính tiếp còn ${days} ngày làm việc`;
    case 'overdue':
      return days === 0 ? 'quá hạn' : `quá hạn ${Math.abs(days)} ngày làm việc`;
    case 'running':
      return days === 0 ? 'hạn chót hôm nay' : `còn ${days} ngày làm việc`;
  }
}

/** “Đang chờ Công an tỉnh thẩm định, còn 3 ngày làm việc (hạn 24/11/2025)”: where a subject stands, in one sentence. */
export function standing(subject: Pick<Subject, 'state' | 'turn' | 'deadline'>): string {
  const { state, turn, deadline } = subject;
  if (!turn) return state.sentence;
  const waiting = `Đang chờ ${turn.label}`;
  if (!deadline || deadline.status === 'met') return `${waiting}.`;
  // the due day of a stopped clock is not known: it is told again when the clock runs on
  if (deadline.status === 'paused') return `${waiting}; ${daysLeft(deadline)}.`;
  return `${waiting}, ${daysLeft(deadline)} (hạn ${formatDate(deadline.due)}).`;
}
