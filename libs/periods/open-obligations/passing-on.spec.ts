import { VIETNAM_CALENDAR } from '@app/domain/calendar';
import { dutiesToOpen } from '@app/domain/periods';
import { legalDate } from '@app/domain/shared';
import { shippedPlan } from '@app/plans';
import { isTakenOver, owedBy } from './owed';

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
    selected: null,
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
      selected: null,
      results: new Map(),
    };
    const owed = owedBy(duty, ground);
    expect(owed.map(({ office }) => office.id)).toEqual(['38.snv']);
    const already = (office: string) => [{ code: 'cai-nghien', occurrence: 'once', office }];
    expect(owed.map((one) => isTakenOver(one, already('nhu-xuan.pldtbxh'), plan))).toEqual([true]);
    expect(owed.map((one) => isTakenOver(one, already('nhu-xuan.ttyt-huyen'), plan))).toEqual([false]);
    expect(owed.map((one) => isTakenOver(one, [], plan))).toEqual([false]);
  });
});
