import { due, obligation, SMALL_PLAN, start } from '../small-plan.fixture';
import type { Obligation } from '../shape/obligation';
import type { PlanRevision } from '../shape/plan-revision';
import { eventsBehindDossiers, eventsBehindDuty } from './events-behind';

const [review, work] = SMALL_PLAN.phases;
const plan: PlanRevision = {
  ...SMALL_PLAN,
  events: ['list-approved', 'tk-bo', 'huong-dan'].map((id) => ({ id, label: id, outside: false })),
  phases: [
    { ...review, id: 'review', from: start('issue'), to: due('through 2025-08-31'), endsWith: 'list-approved' },
    { ...work, id: 'gd1', from: start('tk-bo'), to: due('20 days after huong-dan'), endsWith: undefined },
  ],
};

describe('the events on which the days of a duty hang', () => {
  it.each<[string, Partial<Obligation>, string[]]>([
    ['by what it waits for', { after: 'tk-bo', due: due('every month') }, ['tk-bo']],
    [
      'by what its cycles begin with: a month before the right day stayed overdue',
      { from: start('tk-bo'), due: due('every month') },
      ['tk-bo'],
    ],
    ['by what its cycles end with', { until: start('huong-dan'), due: due('every month') }, ['huong-dan']],
    ['by what it is counted from', { due: due('3 days after huong-dan') }, ['huong-dan']],
    ['through the phase in which it begins', { from: start('start of gd1'), due: due('every month') }, ['tk-bo']],
    ['through the phase after which it is due', { due: due('3 days after end of gd1') }, ['huong-dan']],
    ['through the event that ends a phase sooner', { due: due('3 days after end of review') }, ['list-approved']],
    ['through each phase that it reports on', { due: due('every phase'), phases: ['gd1'] }, ['tk-bo', 'huong-dan']],
    ['not where its days are the plan’s own', { due: due('through 2025-09-30') }, []],
    ['not where a paper starts them', { due: due('3 days after issue') }, []],
    ['not where no day is put on it', { after: 'tk-bo', adHoc: 'sender' }, []],
  ])('%s', (_, duty, events) => {
    expect([...eventsBehindDuty(plan, obligation('bao-cao', duty))]).toEqual(events);
  });

  it('of a dossier are those of each of its days', () => {
    const dossier = obligation('ho-so', { dossier: true, due: due('20 days after tk-bo') });
    const of = (more: Partial<PlanRevision>) => [...eventsBehindDossiers({ ...plan, obligations: [], ...more })];
    expect(of({})).toEqual([]);
    expect(of({ obligations: [dossier] })).toEqual(['tk-bo']);
    expect(of({ confirmation: { ...plan.confirmation, due: due('3 days after huong-dan') } })).toEqual(['huong-dan']);
  });
});
