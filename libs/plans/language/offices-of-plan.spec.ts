import { officesOfPlan, rolesAt, sittingOf, type UnitOfOffices } from '@app/domain/plans';
import { legalDate } from '@app/domain/shared';
import { shippedPlan } from '../shipped-plans';
import { readSmall } from './small-plan.fixture';

const unit = (code: string, level: string, fullName: string, days: Partial<UnitOfOffices> = {}): UnitOfOffices => ({
  code,
  level,
  fullName,
  validFrom: legalDate('2025-07-01'),
  validTo: null,
  ...days,
});
const before = { validFrom: legalDate('2023-07-07'), validTo: legalDate('2025-06-30') };

const places = {
  'quang-ngai-2025': [unit('51', 'province', 'Tỉnh Quảng Ngãi'), unit('21361', 'commune', 'Xã Minh Long')],
  'quy-nhon-dong-2025-2030': [
    unit('52', 'province', 'Tỉnh Gia Lai'),
    unit('21601', 'commune', 'Phường Quy Nhơn Đông'),
    unit('21601-07', 'sub-unit', 'Khu phố 7'),
  ],
  'nhu-xuan-2024-2025': [
    unit('38', 'province', 'Tỉnh Thanh Hóa'),
    unit('nhu-xuan', 'district', 'Huyện Như Xuân', before),
    unit('16177', 'commune', 'Xã Bãi Trành', before),
  ],
} as const;
type PlanCode = keyof typeof places;

const officesIn = (code: PlanCode) => officesOfPlan(shippedPlan(code, 1).plan, places[code]);
const found = (code: PlanCode, id: string) => officesIn(code).find((office) => office.id === id);

describe('the offices that a plan needs', () => {
  it.each<[PlanCode, string, string]>([
    ['quang-ngai-2025', '51.cat', 'Công an tỉnh Quảng Ngãi'],
    ['quang-ngai-2025', '51.ubnd-tinh', 'UBND tỉnh Quảng Ngãi'],
    ['quang-ngai-2025', '21361.cax', 'Công an xã Minh Long'],
    ['quy-nhon-dong-2025-2030', '21601.cax', 'Công an phường Quy Nhơn Đông'],
    ['quy-nhon-dong-2025-2030', '21601-07.khu-pho', 'Khu phố 7'],
    ['quy-nhon-dong-2025-2030', '21601-07.canh-sat-khu-vuc', 'Cảnh sát khu vực khu phố 7'],
    ['nhu-xuan-2024-2025', 'nhu-xuan.cah', 'Công an huyện Như Xuân'],
    ['nhu-xuan-2024-2025', 'nhu-xuan.ubnd-huyen', 'UBND huyện Như Xuân'],
  ])('%s has %s, %s', (code, id, name) => expect(found(code, id)?.name).toBe(name));

  it('no seat that passes from office to office, and no person, is an office of its own', () => {
    const ids = officesIn('nhu-xuan-2024-2025').map(({ kind }) => kind);
    expect(ids).not.toEqual(expect.arrayContaining(['chu-tri']));
    expect(ids).not.toEqual(expect.arrayContaining(['ct-ubnd-huyen']));
  });

  it('an office that only its sub-units name has nobody to sign in: no step of theirs is taken under the plan', () => {
    const offices =
      '{take: [bo-cong-an, ubnd-tinh, vp-ubnd-tinh, cat, syt, ubnd-xa, cax, pvhxh], groups: [{id: departments, members: [syt]}]}';
    const sub = '{label: Thôn, recognition: decide, panel: {members: [{office: pvhxh}]}, decision: {decides: ubnd-xa}}';
    const kinds = (sections: Readonly<Record<string, string>>) =>
      officesOfPlan(readSmall({ offices, 'sub-units': sub, ...sections }).plan, places['quang-ngai-2025']).map(
        ({ kind }) => kind,
      );
    expect(kinds({})).toEqual(expect.arrayContaining(['ubnd-xa', 'cax']));
    expect(kinds({})).not.toContain('pvhxh');
    expect(kinds({ components: '[{id: D10, by: pvhxh, need: always}]' })).toContain('pvhxh');
  });

  it('UBND xã submits in the plan of a province and decides in that of a ward', () => {
    expect(found('quang-ngai-2025', '21361.ubnd-xa')?.roles).toContain('commune-officer');
    expect(found('quang-ngai-2025', '21361.ubnd-xa')?.roles).not.toContain('chairman');
    expect(found('quy-nhon-dong-2025-2030', '21601.ubnd-xa')?.roles).toContain('chairman');
    expect(found('quy-nhon-dong-2025-2030', '21601.ubnd-xa')?.roles).not.toContain('commune-officer');
  });

  it.each<[PlanCode, string, boolean]>([
    ['quang-ngai-2025', '51.cat', true],
    ['quang-ngai-2025', '51.pc04', true],
    ['quang-ngai-2025', '21361.cax', true],
    ['quang-ngai-2025', '51.syt', false],
    ['quang-ngai-2025', '21361.ubnd-xa', false],
    ['quy-nhon-dong-2025-2030', '21601-07.canh-sat-khu-vuc', true],
    ['quy-nhon-dong-2025-2030', '21601-07.khu-pho', false],
    ['nhu-xuan-2024-2025', 'nhu-xuan.cah', true],
    ['nhu-xuan-2024-2025', 'nhu-xuan.ttyt-huyen', false],
  ])('%s: %s reads police figures: %s', (code, id, reads) => expect(found(code, id)?.police).toBe(reads));

  it('an office ends when the reform ends it, or with its unit', () => {
    expect(found('nhu-xuan-2024-2025', 'nhu-xuan.cah')?.validTo).toBe('2025-02-28');
    expect(found('nhu-xuan-2024-2025', 'nhu-xuan.ttyt-huyen')?.validTo).toBe('2025-06-30');
    expect(found('nhu-xuan-2024-2025', '38.cat')).toMatchObject({ validFrom: '2024-10-01', validTo: null });
  });
});

describe('where somebody sits who acts for a seat', () => {
  const { plan: nhuXuan } = shippedPlan('nhu-xuan-2024-2025', 1);
  const { plan: ward } = shippedPlan('quy-nhon-dong-2025-2030', 1);
  const at = (day: string) => sittingOf(nhuXuan, 'lead', legalDate(day), { province: '38', unit: '16177' })?.office;

  it('the chair of Như Xuân passes from the police of the district to that of the province', () => {
    expect([at('2025-02-28'), at('2025-03-01')]).toEqual(['nhu-xuan.cah', '38.cat']);
  });

  it('the head of a quarter signs in the quarter’s own name, the chairman of the ward decides in the ward', () => {
    const place = { province: '52', unit: '21601-07' };
    const day = legalDate('2025-12-12');
    expect(sittingOf(ward, 'signer', day, place)).toMatchObject({ office: '21601-07.khu-pho', role: 'commune-leader' });
    expect(sittingOf(ward, 'chief', day, place)).toMatchObject({ office: '21601.ubnd-xa', role: 'chairman' });
    expect(rolesAt(ward, 'cax')).toEqual({ role: 'agency-officer', head: 'agency-head' });
  });

  it('without a unit, the office of each unit is nobody’s', () => {
    const sitting = sittingOf(ward, 'submitter', legalDate('2025-12-12'), { province: '52', unit: null });
    expect(sitting).toMatchObject({ office: null, kind: 'khu-pho' });
  });
});

describe('a plan about parts of communes all over a province', () => {
  const { plan: ward } = shippedPlan('quy-nhon-dong-2025-2030', 1);
  const { parent: _, ...elsewhere } = ward.units;
  const officeOf = (units: typeof ward.units, unit: string | null) =>
    sittingOf({ ...ward, units }, 'stater', legalDate('2025-12-12'), { province: '52', unit })?.office;
  const policeOf = (units: typeof ward.units, unit: string | null) =>
    sittingOf({ ...ward, units }, 'lead', legalDate('2025-12-12'), { province: '52', unit })?.office;
  const list = (parent?: string) => [{ code: 'khu-1', label: 'Khu 1', into: [], ...(parent && { parent }) }];
  const commune = (code: string) => ({ code, label: code, into: [] });

  it('finds the police of the commune that the part says it belongs to, not nobody', () => {
    const parents = { level: 'commune' as const, list: [commune('21601'), commune('21602')] };
    expect(policeOf({ ...elsewhere, list: list('21602'), parents }, 'khu-1')).toBe('21602.cax');
    expect(policeOf({ ...elsewhere, list: list(), parents }, 'khu-1')).toBeNull();
    expect(policeOf({ ...elsewhere, list: list(), parents: { ...parents, list: [commune('21601')] } }, 'khu-1')).toBe(
      '21601.cax',
    );
  });

  it('finds it by the part’s own code where the plan lists neither', () => {
    expect(policeOf({ ...elsewhere, province: '52', list: [] }, '21603-04')).toBe('21603.cax');
    expect(policeOf({ ...elsewhere, province: '52', list: [] }, null)).toBeNull();
    expect(officeOf({ ...elsewhere, province: '52', list: [] }, '21603-04')).toBe('21603-04.canh-sat-khu-vuc');
  });

  it('does not take a district above for the commune', () => {
    const parents = { level: 'district' as const, list: [commune('an-nhon')] };
    expect(policeOf({ ...elsewhere, province: '52', list: list('an-nhon'), parents }, 'khu-1')).toBeNull();
  });
});
