import type { Refusal } from '@app/domain/shared';

type Sentence = (params: Refusal['params']) => string;

/** Sentences for a subject's refusals; each feature has its own list, and the door knows those that any act may meet. */
export type Sentences = Readonly<Record<string, Sentence>>;

export const doorMessages: Sentences = {
  'act.not-automatic': () => 'Hệ thống không tự làm việc này.',
  'act.wrong-role': () => 'Chức danh của ông/bà không được giao việc này.',
  'act.wrong-office': ({ office }) => `Việc này không thuộc phần của ${String(office)}.`,
  'act.wrong-unit': ({ office }) => `${String(office)} không phải cơ quan của địa bàn này.`,
  'act.out-of-turn': () => 'Chưa đến lượt hoặc đã qua bước này; xin xem lại trạng thái ở đầu trang.',
  'act.reason-missing': () => 'Phải ghi rõ lý do.',
};

/** What history calls the step to another revision of the plan. */
export const movedInVietnamese = (revision: number): string => `Chuyển sang bản sửa đổi ${revision}`;

/** The sentence for a refusal; a code without a sentence is shown as it is, so that nobody is refused in silence. */
export function sentence(refusal: Refusal, ...lists: readonly Sentences[]): string {
  for (const list of [...lists, doorMessages]) {
    const say = list[refusal.code];
    if (say) return say(refusal.params);
  }
  return `Không thực hiện được (mã ${refusal.code}).`;
}
