import type { Sentences } from '@app/domain/workflow';

export const difficultyStates: Readonly<Record<string, string>> = {
  waiting: 'Chờ trả lời',
  overdue: 'Quá hạn trả lời',
  answered: 'Đã trả lời',
};

export const difficultyActLabels: Readonly<Record<string, string>> = {
  opened: 'Nêu khó khăn, vướng mắc',
  answer: 'Trả lời',
  overdue: 'Quá hạn trả lời',
};

export const difficultyMessages: Sentences = {
  'difficulty.not-overdue': () => 'Chưa quá hạn trả lời.',
};

/** Faults of what was sent, before any act is judged. */
export const difficultyHttpMessages = {
  period: 'Kỳ đánh giá đang thực hiện',
  notInPlan: ['Kế hoạch không có mục này', 'Kế hoạch không có mục báo cáo khó khăn, vướng mắc.'] as [
    title: string,
    detail: string,
  ],
  notAsked: 'Kế hoạch không giao cơ quan hoặc chức danh này báo cáo khó khăn, vướng mắc.',
};
