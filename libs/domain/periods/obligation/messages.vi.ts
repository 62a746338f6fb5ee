import { toVietnamese, type LegalDate } from '@app/domain/shared';
import type { Sentences } from '@app/domain/workflow';

const day = (value: unknown): string => toVietnamese(value as LegalDate);

export const obligationStates: Readonly<Record<string, string>> = {
  open: 'Chưa gửi',
  overdue: 'Quá hạn, chưa gửi',
  sent: 'Đã gửi, chờ tiếp nhận',
  returned: 'Trả lại để hoàn thiện',
  accepted: 'Đã tiếp nhận',
  dropped: 'Không còn phải thực hiện',
};

export const obligationActLabels: Readonly<Record<string, string>> = {
  opened: 'Giao nhiệm vụ',
  send: 'Gửi báo cáo',
  withdraw: 'Rút lại báo cáo',
  accept: 'Tiếp nhận',
  return: 'Trả lại (kèm lý do)',
  overdue: 'Quá hạn',
  drop: 'Không còn giao nhiệm vụ này',
  reopen: 'Tính lại hạn, không còn quá hạn',
};

export const obligationMessages: Sentences = {
  'obligation.not-begun': ({ opens }) => `Chưa đến kỳ báo cáo; gửi được từ ngày ${day(opens)}.`,
  'obligation.own-report': () => 'Người gửi không tự tiếp nhận hoặc trả lại báo cáo của mình.',
  'obligation.still-overdue': () => 'Theo hạn tính lại, nhiệm vụ vẫn quá hạn.',
  'obligation.not-overdue': () => 'Chưa quá hạn.',
};

/** For the fields of a report. */
export const reportMessages = {
  nothingSaid: 'Phải có nội dung báo cáo hoặc tệp kèm theo.',
  figureMissing: (label: string) => `Thiếu số liệu: ${label}.`,
  figureUnknown: 'Số liệu này không thuộc báo cáo.',
  figureImpossible: 'Số liệu phải là số nguyên không âm.',
  figureOutOfRange: (range: string) => `Số liệu phải ${range}.`,
  figuresDisagree: (parts: string, whole: string) => `${parts} cộng lại không được lớn hơn ${whole}.`,
  noSuchFile: 'Tệp này không được gửi lên cho báo cáo này; xin chọn lại tệp.',
};
