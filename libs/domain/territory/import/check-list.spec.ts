import { legalDate } from '@app/domain/shared';
import { checkList, type KnownUnit } from './check-list';
import { readList } from './columns';
import { importSentences } from './messages.vi';

const known = (
  code: string,
  level: KnownUnit['level'],
  provinceCode: string,
  over: Partial<KnownUnit> = {},
): KnownUnit => ({
  code,
  level,
  fullName: `Đơn vị ${code}`,
  provinceCode,
  from: legalDate('2025-07-01'),
  fromAttested: false,
  to: null,
  ...over,
});
const there = [
  known('51', 'province', '51'),
  known('52', 'province', '52'),
  known('21361', 'commune', '51'),
  known('21601', 'commune', '52'),
  known('21361-01', 'sub-unit', '51'),
  known('20000', 'commune', '51', { to: legalDate('2025-12-31') }),
  known('19999', 'commune', '51', { fromAttested: true }),
];
const ground = { known: new Map(there.map((unit) => [unit.code, unit])), province: '51' };

const HEAD = ['Mã', 'TÊN ĐƠN VỊ', 'Cap', 'Mã tỉnh', 'Mã đơn vị cấp trên', 'Từ ngày', 'Đến hết ngày'];
type Row = (string | number)[];
const row = (over: Partial<Record<number, string | number>> = {}): Row =>
  ['21361-02', 'Thôn 2', 'thôn', '51', '21361', '01/07/2025', ''].map((value, at) => over[at] ?? value);
const faults = (...rows: Row[]): string[][] =>
  checkList(readList([['DANH SÁCH'], HEAD, ...rows]).lines, ground).map(({ faults: found }) =>
    found.map(({ column, fault }) => `${column}: ${fault.code}`),
  );

describe('a line that is right', () => {
  it('becomes a unit', () => {
    const [line] = checkList(readList([HEAD, row()]).lines, ground);
    expect(line).toMatchObject({
      row: 2,
      faults: [],
      unit: { code: '21361-02', fullName: 'Thôn 2', level: 'sub-unit', parent: '21361', from: '2025-07-01', to: null },
    });
  });

  it.each([
    ['a number for a code that begins with zeros', row({ 0: 1234, 1: 'Xã A', 2: 'xã', 4: 51 })],
    ['a serial number for a day', row({ 5: 45839 })],
    ['a day of the other writing', row({ 5: '2025-07-01' })],
    ['a parent that may be older than its paper', row({ 0: '19999-01', 4: '19999', 5: '01/01/2020' })],
  ])('may have %s', (_, line) => expect(faults(line)).toEqual([[]]));

  it('may have its parent in the same list, further down', () => {
    expect(faults(row({ 0: '20001-01', 4: '20001' }), row({ 0: '20001', 1: 'Xã B', 2: 'Cấp xã', 4: '51' }))).toEqual([
      [],
      [],
    ]);
  });
});

it.each([
  ['nothing in its columns', row({ 0: '', 1: '', 2: '', 3: '', 4: '', 5: '' }), []],
  ['no name', row({ 1: ' ' }), ['fullName: import.empty']],
  ['a level that is none', row({ 2: 'vùng' }), ['level: import.level-unknown']],
  ['a province for a level', row({ 2: 'tỉnh' }), ['level: import.level-unknown']],
  ['a code of another form', row({ 0: '2136', 1: 'Xã B', 2: 'xã', 4: '51' }), ['code: import.code-form.commune']],
  ['a code of a hamlet without number', row({ 0: '21361' }), ['code: import.code-form.sub-unit']],
  ['a code that is taken', row({ 0: '21361-01' }), ['code: import.code-known']],
  ['a code of another commune', row({ 0: '21362-01' }), ['code: import.code-not-of-parent']],
  ['an unknown province', row({ 3: '99' }), ['province: import.province-unknown', 'parent: import.parent-elsewhere']],
  ['a province of others', row({ 0: '21601-01', 3: '52', 4: '21601' }), ['province: import.province-elsewhere']],
  ['an unknown parent', row({ 0: '88888-01', 4: '88888' }), ['parent: import.parent-unknown']],
  [
    'a parent below it',
    row({ 0: '20002', 1: 'Xã B', 2: 'xã', 4: '21361-01' }),
    ['parent: import.parent-level.commune'],
  ],
  [
    'a province above a hamlet',
    row({ 0: '21361-09', 4: '51' }),
    ['parent: import.parent-level.sub-unit', 'code: import.code-not-of-parent'],
  ],
  ['an impossible day', row({ 5: '31/02/2025' }), ['from: import.no-day']],
  ['half a day', row({ 5: 45839.5 }), ['from: import.no-day']],
  ['an end before its beginning', row({ 6: '30/06/2025' }), ['to: import.ends-before']],
  ['a beginning before its parent’s', row({ 5: '30/06/2025' }), ['from: import.older-than-parent']],
  ['a life beyond its parent’s', row({ 0: '20000-01', 4: '20000' }), ['to: import.outlives-parent']],
])('a line with %s says so', (_, line, expected) => {
  const [found] = faults(line);
  expect(found ?? []).toEqual(expected);
});

describe('a line with several faults', () => {
  it('is told all of them at once, or it would come back once for each', () => {
    expect(faults(row({ 0: '21361-01', 3: '52', 4: '88888', 5: 'mai' }))).toEqual([
      [
        'from: import.no-day',
        'code: import.code-known',
        'province: import.province-elsewhere',
        'parent: import.parent-unknown',
      ],
    ]);
  });

  it('is still the first of its code, and the parent of what hangs on it', () => {
    const [, again] = faults(row({ 5: 'mai' }), row());
    expect(again).toEqual(['code: import.code-doubled']);
  });
});

describe('a name', () => {
  const named = (name: string, level: string, code = '20001') =>
    checkList(
      readList([HEAD, row({ 0: code, 1: name, 2: level, 4: code.includes('-') ? '21361' : '51' })]).lines,
      ground,
    ).map(({ unit, faults: found }) => unit ?? found.map(({ fault }) => fault.code))[0];

  it.each([
    ['Phường\u00a0Sa Huỳnh', 'phường', { fullName: 'Phường Sa Huỳnh', kind: 'ward' }],
    ['  Phường   Sa\u200b Huỳnh ', 'cấp xã', { fullName: 'Phường Sa Huỳnh', kind: 'ward' }],
    ['phường Sa Huỳnh', 'cấp xã', { fullName: 'Phường Sa Huỳnh', kind: 'ward' }],
    [
      'Đặc khu Lý Sơn'.normalize('NFD'),
      'đặc khu'.normalize('NFD'),
      { fullName: 'Đặc khu Lý Sơn', kind: 'special-zone' },
    ],
  ])('%j is a unit of its kind, however it was typed', (name, level, expected) =>
    expect(named(name, level)).toMatchObject(expected),
  );

  it.each([
    ['Phường Sa Huỳnh', 'xã', '20001', 'ward'],
    ['Khu phố 7', 'thôn', '21361-07', 'quarter'],
    ['Khu pho 7', 'thôn', '21361-07', 'quarter'],
  ])('%s at the level “%s” is no slip', (name, level, code, kind) =>
    expect(named(name, level, code)).toMatchObject({ kind }),
  );

  it('of a part of a commune may leave its kind to the column', () =>
    expect(named('Số 7', 'khu phố', '21361-07')).toMatchObject({ fullName: 'Số 7', kind: 'quarter' }));

  it.each([
    ['Sa Huỳnh', 'phường', '20001', ['import.name-without-kind']],
    ['Phuong Sa Huynh', 'phường', '20001', ['import.name-without-kind']],
    ['Xã Sa Huỳnh', 'phường', '20001', ['import.kind-differs']],
    ['Thôn 7', 'khu phố', '21361-07', ['import.kind-differs']],
  ])('%s as %s cannot be taken: papers would print another kind', (name, level, code, expected) =>
    expect(named(name, level, code)).toEqual(expected),
  );
});

it('a code that stands twice is wrong where it stands again, and names the first row', () => {
  const lines = checkList(readList([HEAD, row(), row({ 1: 'Thôn hai' })]).lines, ground);
  expect(lines.map(({ faults: found }) => found.map(({ fault }) => fault.params['row']))).toEqual([[], [2]]);
});

it('a line whose parent cannot be taken is not taken, nor what hangs on it', () => {
  const parent = row({ 0: '20001', 1: '', 2: 'xã', 4: '51' });
  expect(faults(parent, row({ 0: '20001-01', 4: '20001' }))[1]).toEqual(['parent: import.parent-faulty']);
  const wrongParent = row({ 0: '20001', 1: 'Xã B', 2: 'xã', 4: '51', 6: '30/06/2026', 3: '99' });
  expect(faults(wrongParent, row({ 0: '20001-01', 4: '20001', 3: '99', 6: '30/06/2026' }))[1]).toContain(
    'province: import.province-unknown',
  );
  const late = row({ 0: '20001', 1: 'Xã B', 2: 'xã', 4: '51', 5: '01/01/2025' });
  expect(faults(late, row({ 0: '20001-01', 4: '20001' }))).toEqual([
    ['from: import.older-than-parent'],
    ['parent: import.parent-faulty'],
  ]);
});

it('a list without its headings tells which', () => {
  expect(readList([['Mã', 'Tên đơn vị', 'Cấp']]).missing).toEqual([
    'Mã tỉnh',
    'Mã đơn vị cấp trên',
    'Từ ngày',
    'Đến hết ngày',
  ]);
  expect(readList([]).missing).toHaveLength(7);
});

it('every fault has its sentence', () => {
  const codes = checkList(
    readList([
      HEAD,
      row({ 0: 'x', 2: 'y', 3: 'z', 5: 'w', 6: 'v' }),
      row({ 1: 'x'.repeat(101) }),
      row(),
      row(),
      row({ 4: '51' }),
      row({ 2: 'xã' }),
      row({ 2: 'khu phố' }),
    ]).lines,
    ground,
  ).flatMap(({ faults: found }) => found.map(({ fault }) => fault.code));
  expect(codes.length).toBeGreaterThan(5);
  for (const code of codes) expect(importSentences[code]).toBeDefined();
});
