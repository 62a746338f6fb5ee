import type { Schemas } from '@app/api-client';
import { formatNumber, parseCount } from '../../format/number';
import type { Track } from '../dossiers/track';

export type ReviewRow = Schemas['ReviewRowView'];
export type ReviewColumn = Schemas['ReviewColumnView'];

/** What the row's form holds: texts as typed, so that a slip stays to be corrected. `''` of the track: not chosen yet. */
export interface ReviewDraft {
  figures: Readonly<Record<string, string>>;
  track: Track | 'none' | '';
}

export interface ReviewEntry {
  figures: { indicator: string; value: number }[];
  proposedTrack: Track | null;
}

/** Whether somebody has entered the row: a track of null then means “not proposed”. */
export const isReviewed = ({ state }: Pick<ReviewRow, 'state'>): boolean => state !== 'listed';

export const draftOf = (row: ReviewRow): ReviewDraft => ({
  figures: Object.fromEntries(
    row.figures.map(({ indicator, value }) => [
      indicator,
      typeof value === 'number' ? formatNumber(value) : String(value),
    ]),
  ),
  track: row.proposedTrack ?? (isReviewed(row) ? 'none' : ''),
});

export interface Judged {
  /** by indicator */
  errors: Readonly<Record<string, string>>;
  /** nothing wrong so far, but not all there yet */
  missing: number;
  /** what can be saved, when it can */
  entry: ReviewEntry | null;
}

/** Whether a row can be saved: the API takes a unit's review whole, because a half-counted unit has no verdict. */
export function judge(draft: ReviewDraft, columns: readonly ReviewColumn[]): Judged {
  const errors: Record<string, string> = {};
  const figures: ReviewEntry['figures'] = [];
  let missing = draft.track === '' ? 1 : 0;
  for (const { indicator, needed } of columns) {
    const typed = parseCount(draft.figures[indicator] ?? '');
    if (!typed.ok) errors[indicator] = typed.why;
    else if (typed.value !== null) figures.push({ indicator, value: typed.value });
    else if (needed) missing += 1;
  }
  const whole = missing === 0 && Object.keys(errors).length === 0;
  const proposedTrack = draft.track === 'none' || draft.track === '' ? null : draft.track;
  return { errors, missing, entry: whole ? { figures, proposedTrack } : null };
}

/** The server's faults of one row, by indicator: it counts by place in the list that was sent. */
export function faultsByIndicator(
  at: (pointer: string) => string | undefined,
  sent: readonly { indicator: string }[],
): Record<string, string> {
  const faults: Record<string, string> = {};
  sent.forEach(({ indicator }, index) => {
    const fault = at(`/figures/${index}/value`) ?? at(`/figures/${index}/indicator`);
    if (fault) faults[indicator] = fault;
  });
  return faults;
}
