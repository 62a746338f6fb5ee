import { VIETNAM_CALENDAR } from '@app/domain/calendar';
import { dutiesToOpen, type PeriodProgress } from '@app/domain/periods';
import type { OnlyThose } from '@app/domain/plans';
import { legalDate } from '@app/domain/shared';
import { shippedPlan } from '@app/plans';
import { owedBy, type DutyOffice, type Ground } from './owed';

const { plan } = shippedPlan('quang-ngai-2025', 1);
const happened = { 'list-approved': legalDate('2025-07-29') };
const duties = (progress: Partial<PeriodProgress>): string[] =>
  dutiesToOpen(plan, { phase: null, ended: [], happened: {}, ...progress }, VIETNAM_CALENDAR).map(
    ({ obligation, key, due }) => [obligation.id, key, due ?? 'không có ngày'].join(' '),
  );

const IN_JULY = [
  'ke-hoach once 2025-07-30',
  'so-ket once 2025-12-13',
  'to-cong-tac once 2025-07-31',
  'kiem-tra once 2025-10-31',
  'du-toan once không có ngày',
  'bieu-duong once không có ngày',
];

describe('the obligations of the Quảng Ngãi plan', () => {
  it('in the review: what is asked once, and no month that has not begun', () => {
    expect(duties({ phase: 'review' })).toEqual(IN_JULY);
  });

  it('with the list of 29/7 the quarterly forum begins', () => {
    expect(duties({ phase: 'gd1', ended: ['review'], happened })).toEqual([
      ...IN_JULY.slice(0, 2),
      'dien-dan 2025-Q3 2025-09-30',
      ...IN_JULY.slice(2),
    ]);
  });

  it('a report on a phase is asked for when the phase is over, not before', () => {
    const reports = (ended: string[]): string[] =>
      duties({ phase: 'gd2', ended, happened }).filter((duty) => duty.startsWith('bc-giai-doan'));
    expect(reports(['review'])).toEqual([]);
    expect(reports(['review', 'gd1'])).toEqual(['bc-giai-doan gd1 2025-08-05']);
    expect(reports(['review', 'gd1', 'gd2'])).toEqual(['bc-giai-doan gd1 2025-08-05', 'bc-giai-doan gd2 2025-11-05']);
  });

  it('monthly duties open with the phase in which their month begins; the last is cut by the end of the period', () => {
    const monthly = (phase: string): string[] =>
      duties({ phase, happened }).filter((duty) => duty.startsWith('truyen-thong'));
    expect(monthly('gd2')).toEqual(
      ['2025-08 2025-08-31', '2025-09 2025-09-30', '2025-10 2025-10-31'].map((each) => `truyen-thong ${each}`),
    );
    expect(monthly('gd3').slice(3)).toEqual(
      ['2025-11 2025-11-30', '2025-12 2025-12-13'].map((each) => `truyen-thong ${each}`),
    );
  });

  it('neither the dossier nor difficulties are among them', () => {
    expect(duties({ phase: null, ended: ['review', 'gd1', 'gd2', 'gd3'], happened }).join()).not.toMatch(
      /ho-so|vuong-mac/,
    );
  });
});

describe('who owes it', () => {
  const office = (id: string, kind: string, unitCode: string | null): DutyOffice => ({
    id,
    kind,
    name: id,
    unitCode,
    parentCode: null,
    unitKind: null,
  });
  const ground: Ground = {
    plan,
    province: '51',
    day: legalDate('2025-08-01'),
    offices: [
      office('51.cat', 'cat', null),
      office('51.syt', 'syt', null),
      office('51.vp-ubnd-tinh', 'vp-ubnd-tinh', null),
      office('21361.ubnd-xa', 'ubnd-xa', '21361'),
      office('21529.ubnd-xa', 'ubnd-xa', '21529'),
      office('21361.cax', 'cax', '21361'),
    ],
    units: new Set(['21361', '21529']),
    selected: new Map([['21361', 'build']]),
    results: new Map(),
  };
  const owing = (id: string, given: Partial<Ground> = {}): string[] => {
    const obligation = plan.obligations.find((each) => each.id === id)!;
    return owedBy({ obligation, key: 'once', opens: null, due: null }, { ...ground, ...given }).map(
      (owed) => owed.office.id,
    );
  };

  it('the plan is owed by every commune and by the departments, not by Công an xã nor by offices that the plan does not name', () => {
    expect(owing('ke-hoach')).toEqual(['21361.ubnd-xa', '21529.ubnd-xa', '51.syt']);
  });

  it('the forum only by selected communes, and by nobody before there is a list', () => {
    expect(owing('dien-dan')).toEqual(['21361.ubnd-xa']);
    expect(owing('dien-dan', { selected: new Map() })).toEqual([]);
  });

  it('a duty of the hamlets by the office of each hamlet of the plan’s communes, sent to where its commune sends', () => {
    const hamlets = {
      ...plan,
      offices: [...plan.offices, { id: 'thon', label: 'Thôn', level: 'sub-unit' as const, holders: [] }],
    };
    const found = plan.obligations.find(({ id }) => id === 'ke-hoach')!;
    const obligation = { ...found, who: ['sub-units'], to: 'submitter', accept: 'submitter' };
    const part = (code: string, parentCode: string): DutyOffice => ({
      ...office(`${code}.thon`, 'thon', code),
      parentCode,
      unitKind: 'hamlet',
    });
    const offices = [...ground.offices, part('21361-01', '21361'), part('99999-01', '99999')];
    const owed = (only?: OnlyThose): string[] =>
      owedBy(
        { obligation: { ...obligation, ...(only && { only }) }, key: 'once', opens: null, due: null },
        { ...ground, plan: hamlets, offices },
      ).map((one) => `${one.office.id} → ${one.toOffice}`);
    expect(owed()).toEqual(['21361-01.thon → 21361.ubnd-xa']);
    expect(owed({ kinds: ['hamlet'], selected: true })).toEqual(['21361-01.thon → 21361.ubnd-xa']);
    expect(owed({ kinds: ['quarter'] })).toEqual([]);
    expect(owed({ track: ['keep'] })).toEqual([]);
  });

  it('what Công an owes UBND tỉnh is taken in by its vice chairman', () => {
    const obligation = plan.obligations.find(({ id }) => id === 'tong-hop')!;
    const [owed] = owedBy({ obligation, key: '2025-08', opens: null, due: null }, ground);
    expect(owed).toMatchObject({
      owingRole: 'agency-officer',
      acceptOffice: '51.ubnd-tinh',
      acceptRole: 'vice-chairman',
    });
  });
});
