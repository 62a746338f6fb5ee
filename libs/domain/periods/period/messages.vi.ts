import { EARLIEST_PAPER, toVietnamese, type LegalDate, type Refusal } from '@app/domain/shared';
import type { Sentences } from '@app/domain/workflow';

/** Phases have their labels from the plan; these are the states that every period has. */
export const periodStates: Readonly<Record<string, string>> = {
  planned: 'Chưa mở kỳ',
  closing: 'Hoàn tất việc công nhận',
  closed: 'Đã kết thúc kỳ',
};

export const periodActLabels: Readonly<Record<string, string>> = {
  opened: 'Lập kỳ đánh giá',
  open: 'Mở kỳ đánh giá',
  'propose-list': 'Trình danh sách địa bàn',
  'tell-event': 'Ghi nhận sự kiện của kế hoạch',
  'correct-event': 'Đính chính sự kiện đã ghi nhận',
  'event-known': 'Sự kiện đã ghi nhận ở kỳ khác',
  'event-corrected': 'Sự kiện đã đính chính ở kỳ khác',
  'list-approved': 'Danh sách được phê duyệt',
  'end-phase': 'Hết giai đoạn',
  move: 'Chuyển sang bản sửa đổi',
  close: 'Kết thúc kỳ đánh giá',
};

const day = (date: Refusal['params'][string]): string => toVietnamese(date as LegalDate);

export const periodMessages: Sentences = {
  'period.blocked': ({ events }) => `Chưa thể chuyển giai đoạn: còn chờ ${[events].flat().join(', ')}.`,
  'period.undecided': ({ count }) => `Còn ${String(count)} hồ sơ chưa có kết quả.`,
  'move.none': () => 'Chưa có bản sửa đổi nào của kế hoạch đến ngày áp dụng.',
  'move.not-later': ({ number, runsUnder }) =>
    `Kỳ đang theo bản ${String(runsUnder)}; không chuyển lùi về bản ${String(number)}.`,
  'move.nothing-left': ({ number }) => `Kỳ và các hồ sơ đang giải quyết đã theo bản ${String(number)}.`,
  'move.not-yet': ({ date }) => `Bản sửa đổi ghi ngày ${day(date)}; đến ngày đó mới chuyển được.`,
  'move.phase-gone': ({ phase }) => `Bản sửa đổi không còn giai đoạn đang thực hiện (${String(phase)}).`,
  'move.dry-run-stale': () => 'Hồ sơ đã thay đổi sau lần chạy thử; xin xem lại kết quả chạy thử rồi hãy chuyển.',
  'list.unreviewed': ({ count }) =>
    `Còn ${String(count)} địa bàn chưa rà soát; phải rà soát xong tất cả rồi mới trình danh sách.`,
  'event.others': () => 'Các sự kiện này do cơ quan khác ghi nhận.',
  'list.signed': () => 'Quyết định phê duyệt danh sách đã được ký; không trình lại danh sách này nữa.',
};

/** Faults of what was sent, before any act is judged. */
export const periodHttpMessages = {
  plan: 'Kế hoạch',
  period: 'Kỳ đánh giá',
  exists: (code: string): [title: string, detail: string] => ['Kỳ đã mở', `Kỳ ${code} của kế hoạch này đã được mở.`],
  unknown: 'Kế hoạch không có kỳ này.',
  unitTwice: 'Địa bàn này có hai dòng trong danh sách.',
  unitUnknown: 'Địa bàn này không thuộc phạm vi kế hoạch.',
  unitUnregistered: 'Địa bàn này chưa đăng ký.',
  trackUnknown: 'Kế hoạch không có nội dung này.',
  eventUnknown: 'Kế hoạch không chờ sự kiện này.',
  eventTold: (on: LegalDate) =>
    `Sự kiện này đã được ghi nhận: ngày ${toVietnamese(on)}. Nếu ghi sai thì đính chính, kèm lý do.`,
  eventNotTold: 'Sự kiện này chưa được ghi nhận, hoặc không do cơ quan nào ghi nhận; không có gì để đính chính.',
  eventSame: 'Ngày và văn bản này đang được ghi nhận; không có gì để đính chính.',
  planKeeper: 'cơ quan quản lý kế hoạch',
  eventNotYours: (office: string) => `Sự kiện này do ${office} ghi nhận.`,
  eventDate: `Ngày phải là một ngày có thật, từ ${toVietnamese(EARLIEST_PAPER)} đến hôm nay.`,
  eventReason: (label: string, paper: string, on: LegalDate) => `${label}: ${paper}, ngày ${toVietnamese(on)}`,
  eventCorrected: (now: string, before: string, because: string) => `${now} (trước ghi ${before}). Lý do: ${because}`,
  eventToldLater: (period: string) => `Kỳ ${period} của kế hoạch ghi nhận sau, với ngày và văn bản này`,
  eventWas: (paper: string | null, on: LegalDate) => `${paper === null ? '' : `${paper}, `}ngày ${toVietnamese(on)}`,
  dateImpossible: `Ngày của Tờ trình phải là một ngày có thật, từ ${toVietnamese(EARLIEST_PAPER)} đến hôm nay.`,
};
