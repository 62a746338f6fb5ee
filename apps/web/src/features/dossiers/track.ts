export type Track = 'keep' | 'build' | 'convert';

export const TRACKS: readonly Track[] = ['keep', 'build', 'convert'];

/** In a table or in the middle of a sentence. */
export const TRACK_WORDS: Record<Track, string> = {
  keep: 'Giữ vững',
  build: 'Xây dựng mới',
  convert: 'Chuyển hóa',
};

/** On the unit's own pages. What it is free of is the plan's to say: these words fit every plan. */
export const TRACK_LABELS: Record<Track, string> = {
  keep: 'Giữ vững kết quả đã đạt',
  build: 'Xây dựng mới',
  convert: 'Chuyển hóa địa bàn',
};
