export type Track = 'keep' | 'build' | 'convert';

/** What a unit sets out to do, as the list says it. */
export const TRACK_LABELS: Record<Track, string> = {
  keep: 'Giữ vững địa bàn không ma túy',
  build: 'Xây dựng mới',
  convert: 'Chuyển hóa địa bàn',
};
