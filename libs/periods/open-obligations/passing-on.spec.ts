import { VIETNAM_CALENDAR } from '@app/domain/calendar';
import { dutiesToOpen } from '@app/domain/periods';
import type { PlanRevision } from '@app/domain/plans';
import { legalDate } from '@app/domain/shared';
import { shippedPlan } from '@app/plans';
import { isTakenOver, owedBy, type Owed } from './owed';

const { plan } = shippedPlan('nhu-xuan-2024-2025', 1);
/** the seat about rehabilitation: huyện's until 30/6/2025, then tỉnh's */
const OFFICES = ['nhu-xuan.pldtbxh', 'nhu-xuan.pnv-huyen', '38.snv'].map((id) => {
  const [code = '', kind = ''] = id.split('.');
  return { id, kind, name: id, unitCode: code === '38' ? null : code, parentCode: null, unitKind: null };
});

/** Who of these owes a duty, asked on a day on which all phases are over. */
function owing(obligation: string, today: string): string[] {
  const day = legalDate(today);
  const ground = {
    plan,
    province: '38',
    day,
    offices: OFFICES,
    units: new Set<string>(),
    selected: new Map(),
    results: new Map(),
  };
  return dutiesToOpen(plan, { phase: null, ended: ['gd1', 'gd2'], happened: {} }, VIETNAM_CALENDAR)
    .filter((duty) => duty.obligation.id === obligation)
    .flatMap((duty) => owedBy(duty, ground))
    .map(({ office }) => office.id);
}

describe('a seat that has passed on', () => {
  it('does not make its successor owe what was due before: the plan of 2024 was the predecessor’s', () => {
    expect(owing('ke-hoach', '2024-10-02')).toContain('nhu-xuan.pldtbxh');
    expect(owing('ke-hoach', '2026-01-01')).not.toContain('38.snv');
  });

  it('makes it owe what falls due later', () => {
    expect(owing('sk-gd2', '2025-07-01')).toContain('38.snv');
  });

  it('does not make its successor owe once more what has no day and was asked of the predecessor', () => {
    const obligation = plan.obligations.find(({ id }) => id === 'cai-nghien')!;
    const duty = { obligation, key: 'once', opens: null, due: null };
    const day = legalDate('2026-01-01');
    const ground = {
      plan,
      province: '38',
      day,
      offices: OFFICES,
      units: new Set<string>(),
      selected: new Map(),
      results: new Map(),
    };
    const owed = owedBy(duty, ground);
    expect(owed.map(({ office }) => office.id)).toEqual(['38.snv']);
    const already = (office: string) => [{ code: 'cai-nghien', occurrence: 'once', office, unitCode: 'nhu-xuan' }];
    expect(owed.map((one) => isTakenOver(one, already('nhu-xuan.pldtbxh'), plan))).toEqual([true]);
    expect(owed.map((one) => isTakenOver(one, already('nhu-xuan.ttyt-huyen'), plan))).toEqual([false]);
    expect(owed.map((one) => isTakenOver(one, [], plan))).toEqual([false]);
  });

  describe('of which each unit has one', () => {
    /** Once the district's centre for all communes, then each one's station, then each commune itself. */
    const seat = {
      id: 'y-te-co-so',
      label: 'Y tế cơ sở',
      level: 'commune' as const,
      holders: [{ office: 'ttyt-huyen' }, { office: 'tram-y-te' }, { office: 'ubnd-xa' }],
    };
    const station = { id: 'tram-y-te', label: 'Trạm Y tế', level: 'commune' as const, holders: [] };
    const seated: PlanRevision = { ...plan, offices: [...plan.offices, station, seat] };
    const found = plan.obligations.find(({ id }) => id === 'cai-nghien')!;
    const duty = { obligation: { ...found, who: ['y-te-co-so'] }, key: 'once', opens: null, due: null };
    const owedIn = (unitCode: string): Owed => ({
      duty,
      office: { id: `${unitCode}.ubnd-xa`, kind: 'ubnd-xa', name: '', unitCode, parentCode: null, unitKind: 'commune' },
      owingRole: 'commune-officer',
      toOffice: '',
      acceptOffice: '',
      acceptRole: 'chairman',
    });
    const askedOf = (office: string, unitCode: string | null) => [
      { code: 'cai-nghien', occurrence: 'once', office, unitCode },
    ];

    it('is taken over in its own unit only: another unit’s predecessor says nothing of this one', () => {
      const already = askedOf('15442.tram-y-te', '15442');
      expect(['15442', '15445'].map((unit) => isTakenOver(owedIn(unit), already, seated))).toEqual([true, false]);
    });

    it('is taken over everywhere from one who held it for all units', () => {
      const already = askedOf('nhu-xuan.ttyt-huyen', 'nhu-xuan');
      expect(['15442', '15445'].map((unit) => isTakenOver(owedIn(unit), already, seated))).toEqual([true, true]);
    });
  });
});
