import { mayDraft } from './may-draft';
import type { PanelTask } from './panel';

const task = (change: Partial<PanelTask> = {}): PanelTask => ({
  member: 'syt',
  office: 'syt',
  part: 'examines',
  criteria: ['TC1'],
  subjects: [],
  lead: false,
  seesPolice: false,
  ...change,
});
const chair = task({ member: 'cat', lead: true });
const supervisor = task({ part: 'supervises', criteria: [] });

it.each([
  ['an agency that has begun', task(), 'appraisal', true, null],
  ['an agency that has not', task(), 'appraisal', false, 'opinion.not-started'],
  ['while the commune is waited for', task(), 'awaiting-supplement', true, null],
  ['before the dossier is taken in', task(), 'intake', true, 'opinion.not-now'],
  ['after the council was asked', task(), 'council', true, 'opinion.not-now'],
  ['the lead after a change on the last day', chair, 'reappraisal', false, null],
  ['nobody else after it', task(), 'reappraisal', true, 'opinion.not-now'],
  ['a supervisor who has not begun anything', supervisor, 'appraisal', false, null],
  ['a supervisor while the council waits', supervisor, 'council', false, null],
  ['a supervisor after it has spoken', supervisor, 'decision', false, 'opinion.not-now'],
] as const)('%s', (_, asked, state, begun, code) => {
  expect(mayDraft(asked, state, begun)?.code ?? null).toBe(code);
});
