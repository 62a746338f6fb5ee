import { readFileSync } from 'node:fs';
import { checkList, kindOfPart, readList, UNIT_CODE, UNIT_KINDS } from '@app/domain/territory';
import { atStart, bodiesOf, bodyOf, headsOf, kindOfUnit } from '@app/domain/documents';
import { legalDate } from '@app/domain/shared';
import { errorsInSmall } from './small-plan.fixture';
import { openYaml } from './yaml-source';

describe('kinds of unit', () => {
  it('of plan files are those that imports write and papers name, or a unit’s kind would be printed as nothing', () => {
    const file = openYaml(readFileSync('libs/plans/shipped/vocabulary-1.yaml', 'utf8')).document.toJS() as {
      'unit-kinds': { id: string; label: string; level: string }[];
    };
    const byId = (kinds: readonly { readonly id: string }[]) => [...kinds].sort((a, b) => a.id.localeCompare(b.id));
    expect(byId(file['unit-kinds'])).toEqual(byId(UNIT_KINDS));
  });

  it.each([
    ['Khu phố 7', 'quarter'],
    ['Tổ dân phố số 3', 'residential-group'],
    ['Thôn Đông', 'hamlet'],
    ['Ấp 4', 'ap'],
    ['Bản Na', 'ban'],
    ['Buôn Đôn', 'buon'],
    ['Khối phố 3', 'khoi-pho'],
    ['Khối 3', 'khoi'],
    ['Khu 3', 'khu'],
    ['Khu dân cư số 3', 'khu-dan-cu'],
    ['Tiểu khu 9', 'tieu-khu'],
    ['Đội 4', 'hamlet'],
    ['Khu phốt', 'khu'],
    ['Khuê 3', 'hamlet'],
  ])('%s is a %s', (name, kind) => expect(kindOfPart(name)).toBe(kind));

  it('that nobody knows are answered with those that there are', () => {
    const units = '{level: commune, province: "51", as-of: 2025-07-23, expect: {all: 96, "Đội sản xuất": 3}}';
    const [error] = errorsInSmall({ units });
    expect(error).toMatchObject({ code: 'reference.unit-kind', path: 'units.expect.Đội sản xuất' });
    for (const id of ['all', 'commune', 'hamlet', 'ban', 'tieu-khu', 'residential-group'])
      expect(`${error?.message} ${error?.hint}`).toContain(`“${id}”`);
  });

  it.each(UNIT_KINDS.filter(({ level }) => level === 'sub-unit').map(({ label }) => label.toLocaleLowerCase('vi')))(
    'a paper does not give a %s a people’s committee',
    (kind) => {
      expect([bodiesOf(kind), headsOf(`${kind}, tổ dân phố`)]).toEqual([
        `các ${kind}`,
        `Trưởng các ${kind}, tổ dân phố`,
      ]);
      expect(bodyOf(`${kind} 3`)).not.toContain('Ủy ban');
      expect(kindOfUnit(atStart(`${kind} 3`))).toBe(kind);
    },
  );
});

describe('a unit’s code', () => {
  const HEAD = ['Mã', 'Tên đơn vị', 'Cấp', 'Mã tỉnh', 'Mã đơn vị cấp trên', 'Từ ngày', 'Đến hết ngày'];
  const commune = {
    code: '21601',
    level: 'commune' as const,
    fullName: 'Xã A',
    provinceCode: '52',
    from: legalDate('2025-07-01'),
    fromAttested: false,
    to: null,
  };
  const province = { ...commune, code: '52', level: 'province' as const };
  const known = new Map([commune, province].map((unit) => [unit.code, unit]));
  const imports = (code: string): boolean =>
    checkList(readList([HEAD, [code, 'Thôn 1', 'thôn', '52', '21601', '01/07/2025', '']]).lines, {
      known,
      formerly: new Map(),
      passed: new Map(),
      province: '52',
    }).every(({ faults }) => faults.length === 0);
  const isInPlans = (code: string): boolean =>
    errorsInSmall({
      units: `{level: sub-unit, parent: "21601", as-of: 2025-07-23, expect: {all: 1}, list: [{code: "${code}", label: A}]}`,
    }).every((error) => error.code !== 'units.code-form');

  it.each([
    ['21601-07', true],
    ['21601-thôn-đông-2', true],
    [`21601-${'a'.repeat(21)}`, false],
    ['21601-a-b-c-d', false],
    ['21601-', false],
  ])('%s gets in by a list, by a plan and by an address, or by none of them (%s)', (code, fits) => {
    expect([imports(code), isInPlans(code), UNIT_CODE.test(code)]).toEqual([fits, fits, fits]);
  });
});
