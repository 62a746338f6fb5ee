import type { Component, PlanRevision } from '@app/domain/plans';
import { addDays, inVietnamese, type LegalDate } from '@app/domain/shared';
import type { DossierState } from './dossier-machine';

/** D1 of the shared vocabulary: the commune's Tờ trình. It is drawn up as a document of ours or signed elsewhere, never uploaded here. */
export const SUBMISSION = 'D1';

/** Minutes of the unit's own meeting, the nearest first: of the commune (D4), of the hamlet or quarter (D5). */
const MEETINGS: readonly string[] = ['D4', 'D5'];

/** Id of the component whose minutes the Tờ trình cites by number and date; null where the plan asks for no meeting. */
export const meetingOf = ({ components }: Pick<PlanRevision, 'components'>): string | null =>
  MEETINGS.find((id) => components.some((component) => component.id === id)) ?? null;

/** Whether number and day of the paper itself are needed: it expires, or another paper cites it. */
export const needsPaper = ({ id, validDays }: Component, plan: Pick<PlanRevision, 'components'>): boolean =>
  validDays !== undefined || id === meetingOf(plan);

/** What is known of one part of the dossier. */
export interface ComponentFact {
  readonly id: string;
  readonly label: string;
  readonly need: Component['need'];
  /** `document`: the Tờ trình; `figures`: made by us from the figures; `upload`: files of the commune */
  readonly source: 'document' | 'figures' | 'upload';
  /** files that stand, withdrawn ones left out */
  readonly pieces: number;
  /** last day on which the newest confirming paper is good; null when it has no end, or none is there */
  readonly goodUntil: LegalDate | null;
}

/** A file that stands under a component; `confirmedOn` is the day of the paper itself ("văn bản xác nhận số …, ngày …"). */
export interface Piece {
  readonly component: string;
  readonly confirmedOn: LegalDate | null;
}

export function componentFact(component: Component, pieces: readonly Piece[]): ComponentFact {
  const own = pieces.filter((piece) => piece.component === component.id);
  return {
    id: component.id,
    label: inVietnamese(component.label),
    need: component.need,
    source: sourceOf(component),
    pieces: own.length,
    goodUntil: goodUntil(component, own),
  };
}

export const isMissing = ({ need, source, pieces }: ComponentFact): boolean =>
  need === 'always' && source === 'upload' && pieces === 0;

export const isExpired = ({ goodUntil: until }: ComponentFact, today: LegalDate): boolean =>
  until !== null && today > until;

/** Nobody asks for a newer paper any more, and none can be handed in. */
const PAST_ASKING: readonly DossierState[] = [
  'not-selected',
  'council',
  'final-confirmation',
  'reappraisal',
  'decision',
  'recognised',
  'not-recognised',
  'withdrawn',
  'refused-at-intake',
];

/**
 * The day on which it is looked at whether a confirmation still confirms: today as long as a newer one may be handed in or asked for, afterwards the
 * day on which the dossier was sent. A paper that was good then does not run out behind the decision. `null` when nobody looks: the
 * dossier has ended without having been sent.
 */
export const lookedAtOn = (state: DossierState, sentOn: LegalDate | null, today: LegalDate): LegalDate | null =>
  PAST_ASKING.includes(state) ? sentOn : today;

/** Where a component comes from decides whether anybody may upload one. */
export function sourceOf({ id, generated }: Component): ComponentFact['source'] {
  if (id === SUBMISSION) return 'document';
  return generated ? 'figures' : 'upload';
}

/** A confirmation of day P that is valid for 30 days is good through P + 30 (plan language 3: test of 05/11, request 05/12: met). */
function goodUntil({ validDays }: Component, pieces: readonly Piece[]): LegalDate | null {
  const days = pieces.flatMap(({ confirmedOn }) => confirmedOn ?? []).sort();
  const newest = days.at(-1);
  return validDays === undefined || newest === undefined ? null : addDays(newest, validDays);
}
