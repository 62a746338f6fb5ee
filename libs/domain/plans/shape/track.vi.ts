import type { Track } from './selection';

/** What a selected unit sets out to do, as it is called in a sentence. */
export const TRACKS_IN_VIETNAMESE: Readonly<Record<Track, string>> = {
  keep: 'giữ vững',
  build: 'xây dựng mới',
  convert: 'chuyển hóa',
};
