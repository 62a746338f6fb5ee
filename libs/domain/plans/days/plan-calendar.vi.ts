import { inVietnamese, type Localized } from '@app/domain/shared';

/** What a plan's own days are called that no line of the plan names. */
export const planDayLabels = {
  period: 'Kỳ đánh giá',
  selection: 'Trình, duyệt danh sách địa bàn',
  registration: 'Hạn đăng ký của địa bàn',
  confirmation: 'Xác nhận số liệu cuối kỳ',
} as const;

export const planDayKinds = {
  period: 'Kỳ',
  phase: 'Giai đoạn',
  selection: 'Danh sách',
  registration: 'Đăng ký',
  duty: 'Nhiệm vụ',
  dossier: 'Hồ sơ',
  confirmation: 'Xác nhận',
  target: 'Chỉ tiêu',
} as const;

export const noticeKinds = { first: 'giao việc', reminder: 'nhắc', overdue: 'quá hạn' } as const;

/** `Kỳ đánh giá: Khu dân cư` */
export const tierPeriodLabel = (tier: Localized | undefined): Localized =>
  tier === undefined ? planDayLabels.period : `${inVietnamese(planDayLabels.period)}: ${inVietnamese(tier)}`;
