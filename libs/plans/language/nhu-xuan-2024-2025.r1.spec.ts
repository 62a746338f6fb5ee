import { VIETNAM_CALENDAR } from '@app/domain/calendar';
import { countsOnly, evaluateCriteria, type Facts } from '@app/domain/criteria';
import {
  componentsNeeded,
  noticesOf,
  obligationOccurrences,
  panelOf,
  phaseDates,
  seatHolder,
  supervisorsOf,
  targetsOf,
} from '@app/domain/plans';
import { legalDate } from '@app/domain/shared';
import { shippedPlan } from './shipped.fixture';

/** Như Xuân, run: dates of the date table (plan language, 3), criteria of 4.3 and the figures of the story. */

const { plan } = shippedPlan('nhu-xuan-2024-2025.r1.yaml');
const obligation = (id: string) => {
  const found = plan.obligations.find((item) => item.id === id);
  if (!found) throw new Error(id);
  return found;
};
const occurrencesOf = (id: string) => obligationOccurrences(plan, obligation(id), {}, VIETNAM_CALENDAR).occurrences;

describe('Như Xuân: its dates', () => {
  it('its phases follow each other', () => {
    expect(phaseDates(plan, {}, VIETNAM_CALENDAR).map(({ id, from, to }) => [id, from, to])).toEqual([
      ['gd1', '2024-10-01', '2024-12-14'],
      ['gd2', '2024-12-15', '2025-12-31'],
    ]);
  });

  it.each([
    ['ke-hoach', ['2024-10-19']],
    ['dang-ky', ['2024-10-31']],
    ['sk-gd1', ['2024-12-09']],
    ['sk-gd2', ['2025-11-29']],
    ['so-ket', ['2024-12-27']],
    ['ho-so', ['2024-12-05', '2025-12-22']],
    ['tong-ket', []],
    ['thon', []],
    ['khen', []],
    ['phe-binh', []],
    ['giam-sat', []],
  ])('%s', (id, expected) => {
    expect(occurrencesOf(id).map(({ due }) => due)).toEqual(expected);
  });

  it('reminds of a plan due on a Saturday on the Friday before', () => {
    const [occurrence] = occurrencesOf('ke-hoach');
    const days = noticesOf(plan, obligation('ke-hoach'), occurrence, VIETNAM_CALENDAR).map(({ on }) => on);
    expect(days).toContain('2024-10-18');
    expect(days).not.toContain('2024-10-19');
  });

  it('has its reports due before the phases end that they report on', () => {
    expect([obligation('sk-gd1').reportsOn, obligation('sk-gd2').reportsOn]).toEqual(['gd1', 'gd2']);
    const [gd1, gd2] = phaseDates(plan, {}, VIETNAM_CALENDAR);
    expect((occurrencesOf('sk-gd1')[0]?.due ?? '') < (gd1?.to ?? '')).toBe(true);
    expect((occurrencesOf('sk-gd2')[0]?.due ?? '') < (gd2?.to ?? '')).toBe(true);
  });
});

const COUNTS: Record<string, number> = {
  'known-addicts': 12,
  'addicts-managed': 12,
  'addicts-in-treatment': 12,
  'at-large': 9,
  'at-large-watched': 9,
  'at-large-negative': 9,
  'known-users': 2,
  'users-managed': 2,
  'users-watched': 2,
  'users-negative': 2,
  suspects: 5,
  'suspects-listed': 5,
  'suspects-tested': 5,
  'after-rehab': 3,
  'after-rehab-managed': 3,
  'after-rehab-tested': 3,
  'after-rehab-supported': 3,
  'hot-spots': 0,
  'risk-spots': 0,
  rings: 0,
  'plant-cases': 0,
  'production-cases': 0,
  violators: 2,
  'violators-handled': 2,
  offenders: 1,
  'offenders-arrested': 1,
  wanted: 0,
  'wanted-arrested': 0,
  'grave-cases': 0,
  households: 900,
  'households-committed': 900,
  models: 1,
};

interface Case {
  readonly counts?: Readonly<Record<string, number>>;
  readonly tested?: string;
  readonly registered?: Readonly<Record<string, number>>;
  readonly dates?: boolean;
  readonly conditions?: boolean;
}

/** A commune that asks on 05/12/2024 and meets all ten, but for what the case says. */
function facts({ counts, tested = '2024-11-05', registered, dates = true, conditions = true }: Case): Facts {
  const test = dates ? { 'addicts-oldest-test': legalDate(tested), 'users-oldest-test': legalDate('2024-12-01') } : {};
  return {
    ...countsOnly({ ...COUNTS, ...counts }),
    dates: test,
    moments: { request: legalDate('2024-12-05') },
    evidence: { D11: { accepted: 1, open: false } },
    baselines: { registration: countsOnly({ 'known-addicts': 15, 'known-users': 4, ...registered }).figures },
    judgements: { 'Có điều kiện tái hòa nhập không?': { 'xa-hoi': conditions } },
  };
}

const NOBODY_AT_LARGE = { 'at-large': 0, 'at-large-watched': 0, 'at-large-negative': 0 };
const NO_USERS = { 'known-users': 0, 'users-managed': 0, 'users-watched': 0, 'users-negative': 0 };

describe('Như Xuân: its ten criteria', () => {
  it.each<[string, Case, string, string[]]>([
    ['nine at large, tested 30 days before', {}, 'met', []],
    ['a test of 31 days before', { tested: '2024-11-04' }, 'not-met', ['TC1']],
    ['a test of the day after', { tested: '2024-12-06' }, 'not-met', ['TC1']],
    [
      'ten at large',
      { counts: { 'at-large': 10, 'at-large-watched': 10, 'at-large-negative': 10 } },
      'not-met',
      ['TC1'],
    ],
    [
      'Yên Cát 8 and Tân Bình 6, added up after the merger',
      { counts: { 'at-large': 8 + 6, 'at-large-watched': 14, 'at-large-negative': 14, 'known-addicts': 14 } },
      'not-met',
      ['TC1'],
    ],
    ['one at large tested positive', { counts: { 'at-large-negative': 8 } }, 'not-met', ['TC1']],
    ['nobody at large, no date asked', { counts: { ...NOBODY_AT_LARGE, ...NO_USERS }, dates: false }, 'met', []],
    ['somebody at large, no date', { dates: false }, 'undetermined', []],
    ['one suspect not tested', { counts: { 'suspects-tested': 4 } }, 'not-met', ['TC3']],
    ['as many addicts as at registration', { registered: { 'known-addicts': 12 } }, 'not-met', ['TC4']],
    ['no conditions for reintegration', { conditions: false }, 'not-met', ['TC5']],
    ['one risk spot', { counts: { 'risk-spots': 1 } }, 'not-met', ['TC6']],
    ['one wanted person free', { counts: { wanted: 1 } }, 'not-met', ['TC7']],
    ['one grave case', { counts: { 'grave-cases': 1 } }, 'not-met', ['TC8']],
    ['one household without a commitment', { counts: { 'households-committed': 899 } }, 'not-met', ['TC9']],
    ['no model', { counts: { models: 0 } }, 'not-met', ['TC10']],
  ])('%s', (_case, given, verdict, failed) => {
    const judged = evaluateCriteria(plan.criteria, facts(given));
    expect([judged.verdict, judged.failed]).toEqual([verdict, failed]);
  });

  it('flags that nobody was wanted', () => {
    const tc7 = evaluateCriteria(plan.criteria, facts({})).criteria.find(({ id }) => id === 'TC7');
    expect(JSON.stringify(tc7?.because)).toContain('"code":"nothing-arose"');
  });

  it('freezes at registration what criterion 4 is held against', () => {
    expect(plan.selection.baseline).toEqual(['known-addicts', 'known-users']);
    expect(plan.onMerge.figures).toBe('sum');
  });
});

describe('Như Xuân: its units and offices', () => {
  const holder = (seat: string, day: string) => seatHolder(plan, seat, legalDate(day))?.id;

  it('sixteen communes that end with the district; two of them become Xã Như Xuân', () => {
    expect(plan.units.list).toHaveLength(16);
    expect(plan.units.list.every(({ to }) => to === '2025-06-30')).toBe(true);
    expect(plan.units.list.filter(({ into }) => into.includes('16174')).map(({ code }) => code)).toEqual([
      '16174',
      '16201',
    ]);
  });

  it.each([
    ['lead', '2025-02-28', 'cah'],
    ['lead', '2025-03-01', 'cat'],
    ['xa-hoi', '2025-02-28', 'pldtbxh'],
    ['xa-hoi', '2025-03-01', 'pnv-huyen'],
    ['xa-hoi', '2025-07-01', 'snv'],
    ['decider', '2025-06-30', 'ubnd-huyen'],
    ['decider', '2025-07-01', 'ubnd-tinh'],
    ['supervisor', '2025-12-31', 'mttq-tinh'],
  ])('the seat %s on %s', (seat, day, expected) => {
    expect(holder(seat, day)).toBe(expected);
  });

  it('every role and every examiner is there to the last day', () => {
    const seats = [...Object.keys(plan.roles), ...plan.panel.members.map(({ office }) => office)];
    expect(seats.filter((seat) => holder(seat, '2025-12-31') === undefined)).toEqual([]);
  });

  it('four appraise, two of them of health; Mặt trận supervises without police data', () => {
    expect(panelOf(plan).map(({ office }) => office)).toEqual(['chu-tri', 'xa-hoi', 'y-te', 'bvdk-huyen']);
    expect(panelOf(plan)[0]?.examines).toHaveLength(10);
    expect(supervisorsOf(plan).map(({ office, sees }) => [office, sees])).toEqual([['mat-tran', 'shared']]);
  });

  it('nine of sixteen after the first phase are not all of them', () => {
    const units = plan.units.list.map(({ code }, i) => ({ code, selected: true, listed: i < 9, recognised: i < 9 }));
    const result = targetsOf(plan, units).find(({ id }) => id === 'communes');
    expect(result).toMatchObject({ of: 16, required: 16, actual: 9, met: false });
  });

  it('has the district for a target, without criteria of its own', () => {
    expect([plan.parent?.targetOnly, plan.parent?.criteria]).toEqual([true, undefined]);
  });

  it('proposes hamlets, decides about none', () => {
    expect(plan.subUnits?.recognition).toBe('propose');
  });

  it('asks for registration, tests, commitments and a model', () => {
    expect(componentsNeeded(plan).map(({ id }) => id)).toEqual(
      expect.arrayContaining(['D0', 'D1', 'D2', 'D3', 'D4', 'D8', 'D9', 'D10', 'D11']),
    );
  });
});
