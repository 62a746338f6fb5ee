import { toVietnamese, type LegalDate } from '@app/domain/shared';

/** What a message speaks about. Never a count of people: messages travel by mail. */
export interface MessageParams {
  readonly title: string;
  /** last valid day */
  readonly due: LegalDate;
}

/** What a folded message speaks about: several subjects from which one kind of duty is waited for. */
export interface DigestParams {
  /** how many subjects, two or more */
  readonly count: number;
  /** kind of the subjects */
  readonly kind: string;
  /** what the duty is called */
  readonly duty: string;
  /** last valid day, the same for all */
  readonly due: LegalDate;
}

const MESSAGES: Readonly<Record<string, (params: MessageParams) => string>> = {
  'reminder.first': ({ title, due }) => `${title}: có việc mới, hạn ${toVietnamese(due)}.`,
  'reminder.reminder': ({ title, due }) => `Nhắc việc – ${title}: sắp đến hạn ${toVietnamese(due)}.`,
  'reminder.overdue': ({ title, due }) => `Đôn đốc – ${title}: đã quá hạn ${toVietnamese(due)}.`,
};

const DIGESTS: Readonly<Record<string, (params: DigestParams) => string>> = {
  'reminder.first': ({ duty, due, ...many }) => `${duty}: ${counted(many)} có việc mới, hạn ${toVietnamese(due)}.`,
  'reminder.reminder': ({ duty, due, ...many }) =>
    `Nhắc việc – ${duty}: ${counted(many)} sắp đến hạn ${toVietnamese(due)}.`,
  'reminder.overdue': ({ duty, due, ...many }) =>
    `Đôn đốc – ${duty}: ${counted(many)} đã quá hạn ${toVietnamese(due)}.`,
};

/** A duty is owed by a unit or office, other subjects are counted as what they are. */
const NOUNS: Readonly<Record<string, string>> = { obligation: 'đơn vị', dossier: 'hồ sơ' };

const counted = ({ count, kind }: Pick<DigestParams, 'count' | 'kind'>): string => `${count} ${NOUNS[kind] ?? 'việc'}`;

export function message(code: string, params: MessageParams): string {
  return MESSAGES[code]?.(params) ?? params.title;
}

export function digest(code: string, params: DigestParams): string {
  return DIGESTS[code]?.(params) ?? params.duty;
}
