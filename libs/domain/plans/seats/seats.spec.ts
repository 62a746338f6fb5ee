import { legalDate } from '@app/domain/shared';
import { componentsNeeded } from '../components-needed';
import { voteRulesOf, votingSeats } from './council-seats';
import { panelOf, supervisorsOf } from './panel-of';
import type { Component, PlanRevision } from '../shape/plan-revision';
import { membersOf, seatHolder } from './seat-holder';
import { SMALL_PLAN } from '../small-plan.fixture';

const d = legalDate;
const office = (id: string, more = {}) => ({ id, label: id, level: 'district', holders: [], ...more }) as const;

describe('who holds a seat', () => {
  const nhuXuan: PlanRevision = {
    ...SMALL_PLAN,
    roles: { ...SMALL_PLAN.roles, lead: 'chu-tri' },
    offices: [
      office('cah', { until: d('2025-02-28') }),
      office('cat'),
      office('chu-tri', {
        holders: [
          { office: 'cah', to: d('2025-02-28') },
          { office: 'cat', from: d('2025-03-01') },
        ],
      }),
    ],
  };

  it('changes on the day of the reform, not before', () => {
    expect(seatHolder(nhuXuan, 'lead', d('2025-02-28'))?.id).toBe('cah');
    expect(seatHolder(nhuXuan, 'lead', d('2025-03-01'))?.id).toBe('cat');
  });

  it('is nobody when the office has ended without a successor', () => {
    expect(seatHolder(nhuXuan, 'cah', d('2025-02-28'))?.id).toBe('cah');
    expect(seatHolder(nhuXuan, 'cah', d('2025-03-01'))).toBeUndefined();
  });

  it('is nobody for a seat that the plan does not have, or that leads in a circle', () => {
    const circle = {
      ...nhuXuan,
      offices: [office('a', { holders: [{ office: 'b' }] }), office('b', { holders: [{ office: 'a' }] })],
    };
    expect(seatHolder(nhuXuan, 'chief', d('2025-03-01'))).toBeUndefined();
    expect(seatHolder(circle, 'a', d('2025-03-01'))).toBeUndefined();
  });

  it('of a group are its members', () => {
    expect(membersOf(SMALL_PLAN, 'departments')).toEqual(['syt']);
    expect(membersOf(SMALL_PLAN, 'lead')).toEqual(['lead']);
  });
});

describe('panel and council', () => {
  it('a supervisor has an opinion beside the panel, and no region in it', () => {
    const [member] = SMALL_PLAN.panel.members;
    const members = [
      member,
      { ...member, office: 'mttq', examines: [], supervises: true },
      { ...member, office: 'snv', examines: [], comments: ['việc làm'] },
    ];
    const plan = { ...SMALL_PLAN, panel: { ...SMALL_PLAN.panel, members } };
    expect(panelOf(plan).map((one) => one.office)).toEqual(['cat', 'snv']);
    expect(supervisorsOf(plan).map((one) => one.office)).toEqual(['mttq']);
  });

  it('the secretary sits in the council and does not vote', () => {
    expect(votingSeats(SMALL_PLAN.council)).toBe(3);
    expect(voteRulesOf(SMALL_PLAN.council)).toMatchObject({ recusalShrinks: true, tie: 'not-passed' });
  });
});

describe('the components of a dossier', () => {
  it('are those always needed, and what was asked for', () => {
    const component = (id: string, need: Component['need']): Component => ({
      id,
      label: id,
      by: 'submitter',
      need,
      supports: [],
      generated: false,
    });
    const plan = {
      ...SMALL_PLAN,
      components: [component('D1', 'always'), component('D11', 'optional'), component('D15', 'if-asked')],
    };
    expect(componentsNeeded(plan).map(({ id }) => id)).toEqual(['D1']);
    expect(componentsNeeded(plan, ['D15', 'D11']).map(({ id }) => id)).toEqual(['D1', 'D15']);
  });
});
