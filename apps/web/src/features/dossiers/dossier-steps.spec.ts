import { dossierSteps } from './dossier-steps';

const DRAFTED = ['opened', 'review', 'select', 'begin'];
const SENT = [...DRAFTED, 'present', 'submission-signed', 'send'];

const at = (state: string, acts: readonly string[], council = true, way: 'review' | 'register' | 'all' = 'review') =>
  dossierSteps({ state, acts, council, way }).map((step) => `${step.key} ${step.state}`);

it('what lies behind is done, what lies ahead is to come', () =>
  expect(at('intake', SENT)).toEqual([
    'selection done',
    'draft done',
    'leader done',
    'intake now',
    'appraisal later',
    'council later',
    'confirmation later',
    'decision later',
  ]));

it('waiting for a supplement pauses the step that asked for it', () => {
  expect(at('awaiting-supplement', [...SENT, 'ask-supplement'])).toContain('intake paused');
  expect(at('awaiting-supplement', [...SENT, 'take-in', 'ask-supplement'])).toContain('appraisal paused');
});

it('a withdrawn dossier ends at the step where it was', () => {
  expect(at('withdrawn', DRAFTED)).toContain('draft failed');
  expect(at('withdrawn', [...SENT, 'take-in'])).toContain('appraisal failed');
  expect(at('withdrawn', [...SENT, 'take-in'])).toContain('council later');
});

it('a council asked again in writing does not undo the confirmation', () => {
  const again = at('council', [...SENT, 'take-in', 'propose', 'confirm', 'revise']);
  expect(again).toContain('council now');
  expect(again).toContain('confirmation done');
});

it('recognised is all done, not recognised fails at the last step only', () => {
  expect(at('recognised', SENT).every((step) => step.endsWith('done'))).toBe(true);
  expect(at('not-recognised', SENT).filter((step) => !step.endsWith('done'))).toEqual(['decision failed']);
});

it('a plan without a council has no such step', () => expect(at('appraisal', SENT, false)).toHaveLength(7));

it('a registration stands at the first step until it is approved, and its withdrawal afterwards at the second', () => {
  expect(at('registered', ['opened', 'register'], true, 'register')[0]).toBe('selection now');
  expect(at('selected', ['opened', 'register', 'approve-registration'], true, 'register')).toContain('draft now');
  expect(at('withdrawn', ['opened', 'register', 'approve-registration'], true, 'register')).toContain('draft failed');
});

it('where every unit reports nothing comes before the drawing up', () =>
  expect(at('selected', ['opened'], true, 'all')[0]).toBe('draft now'));
