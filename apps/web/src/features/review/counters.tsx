import { formatNumber } from '../../format/number';
import { TRACK_WORDS, TRACKS } from '../dossiers/track';
import { isReviewed, type ReviewRow } from './review-draft';

/** How far the review is, and what is proposed so far. */
export function Counters({ rows }: { rows: readonly ReviewRow[] }) {
  const proposed = rows.filter(({ proposedTrack }) => proposedTrack !== null);
  const parts = TRACKS.map((track) => [track, proposed.filter((row) => row.proposedTrack === track).length] as const);
  return (
    <p role="status">
      Đã rà soát <strong>{formatNumber(rows.filter(isReviewed).length)}</strong> trong {formatNumber(rows.length)} địa
      bàn · đề xuất <strong>{formatNumber(proposed.length)}</strong>
      {proposed.length > 0 &&
        `: ${parts
          .filter(([, count]) => count > 0)
          .map(([track, count]) => `${TRACK_WORDS[track].toLocaleLowerCase('vi')} ${formatNumber(count)}`)
          .join(', ')}`}
    </p>
  );
}
