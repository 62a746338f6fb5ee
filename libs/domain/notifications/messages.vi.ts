import { toVietnamese, type LegalDate } from '@app/domain/shared';

/** What a message speaks about. Never a count of people: messages travel by mail. */
export interface MessageParams {
  readonly title: string;
  /** last valid day */
  readonly due: LegalDate;
}

const MESSAGES: Readonly<Record<string, (params: MessageParams) => string>> = {
  'reminder.first': ({ title, due }) => `${title}: có việc mới, hạn ${toVietnamese(due)}.`,
  'reminder.reminder': ({ title, due }) => `Nhắc việc – ${title}: sắp đến hạn ${toVietnamese(due)}.`,
  'reminder.overdue': ({ title, due }) => `Đôn đốc – ${title}: đã quá hạn ${toVietnamese(due)}.`,
};

export function message(code: string, params: MessageParams): string {
  return MESSAGES[code]?.(params) ?? params.title;
}
