import type { SubjectState } from '../api/types';
import { Tag } from './tag';
import type { Tone } from './tone';

/** States whose colour says something; all others are under way and neutral. Keys are the machines' state codes. */
const TONES: Partial<Record<string, Tone>> = {
  recognised: 'met',
  accepted: 'met',
  issued: 'met',
  selected: 'met',
  kept: 'met',
  'awaiting-supplement': 'paused',
  answered: 'met',
  returned: 'near',
  'not-selected': 'neutral',
  withdrawn: 'neutral',
  listed: 'neutral',
  registering: 'neutral',
  open: 'neutral',
  overdue: 'problem',
  late: 'problem',
  'not-recognised': 'problem',
  'refused-at-intake': 'problem',
  delisted: 'problem',
  recalled: 'problem',
  replaced: 'neutral',
  discarded: 'neutral',
  closed: 'neutral',
};

/** The state in as few words as work. */
export function StateTag({ state, tone }: { state: Pick<SubjectState, 'code' | 'label'>; tone?: Tone }) {
  return <Tag tone={tone ?? TONES[state.code] ?? 'act'}>{state.label}</Tag>;
}
