import type { SuccessionKind, UnitLevel } from './unit-history';

export const unitLevelLabels: Readonly<Record<UnitLevel, string>> = {
  province: 'Tỉnh, thành phố',
  district: 'Cấp huyện',
  commune: 'Cấp xã',
  'sub-unit': 'Thôn, khu phố, tổ dân phố',
};

/** How a former unit passed into its successor: "nhập vào Xã Như Xuân". */
export const successionLabels: Readonly<Record<SuccessionKind, string>> = {
  merged: 'Nhập vào',
  split: 'Một phần nhập vào',
  renamed: 'Đổi tên, loại hình thành',
  kept: 'Giữ nguyên là',
  dissolved: 'Kết thúc, không có đơn vị kế tục',
};

export const SUCCESSOR_UNKNOWN = 'Chưa rõ đơn vị kế tục: nguồn dữ liệu của hệ thống không ghi.';
