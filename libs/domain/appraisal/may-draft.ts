import { refusal, type Refusal } from '@app/domain/shared';
import type { PanelTask } from './panel';

/** While the commune is waited for, an office may go on writing; what it says is given when the dossier is back. */
const EXAMINING: ReadonlySet<string> = new Set(['appraisal', 'awaiting-supplement']);
const BESIDE: ReadonlySet<string> = new Set([...EXAMINING, 'council']);

/**
 * Whether an office may write at its opinion in this state of the dossier. A supervisor writes beside the appraisal until the council has
 * spoken; after a change on the last day only the lead writes again.
 *
 * @param begun the office has a draft of this round: it has begun to examine
 */
export function mayDraft({ part, lead }: PanelTask, state: string, begun: boolean): Refusal | null {
  if (part === 'supervises') return BESIDE.has(state) ? null : refusal('opinion.not-now');
  if (state === 'reappraisal') return lead ? null : refusal('opinion.not-now');
  if (!EXAMINING.has(state)) return refusal('opinion.not-now');
  return begun ? null : refusal('opinion.not-started');
}
