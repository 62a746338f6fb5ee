export type Track = 'keep' | 'build' | 'convert';

/** What a unit sets out to do. What it is free of is the plan's to say: these words fit every plan. */
export const TRACK_LABELS: Record<Track, string> = {
  keep: 'Giữ vững kết quả đã đạt',
  build: 'Xây dựng mới',
  convert: 'Chuyển hóa địa bàn',
};
