import { refusal, type Refusal } from '@app/domain/shared';
import type { Panel } from '@app/domain/plans';

/** A draft on its way out of an agency. */
export interface DraftedBy {
  readonly person: string;
  /** the officer has handed it to the head */
  readonly presented: boolean;
}

/**
 * Where the plan asks for a second person (`second-person: head`), the head gives the opinion and somebody else has drafted it. Without
 * the setting the officer may give it at once.
 */
export function mayGive(
  panel: Pick<Panel, 'secondPerson'>,
  draft: DraftedBy | null,
  giver: { readonly person: string; readonly isHead: boolean },
): Refusal | null {
  if (!draft) return refusal('opinion.no-draft');
  if (panel.secondPerson !== 'head') return null;
  if (!giver.isHead) return refusal('opinion.head-must-give');
  if (!draft.presented) return refusal('opinion.not-presented');
  return draft.person === giver.person ? refusal('opinion.same-person') : null;
}
