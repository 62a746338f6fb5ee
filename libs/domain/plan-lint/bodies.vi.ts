/** How the bodies sign whose abbreviation ends a symbol (NĐ 30/2020, Phụ lục III). Others are not known here, and let pass. */
export const BODIES: Readonly<Record<string, string>> = {
  UBND: 'Ủy ban nhân dân',
  HĐND: 'Hội đồng nhân dân',
  BCĐ: 'Ban Chỉ đạo',
  BCA: 'Bộ Công an',
  BYT: 'Bộ Y tế',
  TTg: 'Thủ tướng Chính phủ',
  CP: 'Chính phủ',
};
