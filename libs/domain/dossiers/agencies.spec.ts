import { agencyStep, type AppraisalSnapshot } from './agencies';
import type { OpinionGiven } from './dossier-machine';

const verdicts = {};
const snapshot = (
  regions: Record<string, string> | null,
  opinions: Record<string, OpinionGiven> = {},
): AppraisalSnapshot => ({
  value: regions ? { underway: { appraisal: regions } } : 'reappraisal',
  context: { opinions },
});

it.each([
  ['nobody has begun', snapshot({ syt: 'waiting' }), 'waiting'],
  ['the office has begun', snapshot({ syt: 'examining' }), 'examining'],
  ['it has spoken', snapshot({ syt: 'opined' }, { syt: { silent: false, verdicts } }), 'given'],
  ['its silence was taken for agreement', snapshot({ syt: 'opined' }, { syt: { silent: true, verdicts } }), 'silent'],
  ['it spoke before a change on the last day', snapshot(null, { syt: { silent: false, verdicts } }), 'given'],
  ['another office has begun', snapshot({ syt: 'waiting', cat: 'examining' }), 'waiting'],
  ['the dossier is not in the appraisal at all', { value: 'draft', context: { opinions: {} } }, 'waiting'],
])('%s', (_, given, step) => {
  expect(agencyStep(given, 'syt')).toBe(step);
});
