import { addDays, legalDate, toVietnamese } from '@app/domain/shared';
import { checkList } from './check-list';
import { readList } from './columns';
import type { ImportGround, KnownUnit } from './ground';
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
const ground: ImportGround = {
  known: new Map(there.map((unit) => [unit.code, unit])),
  formerly: new Map([
    ['51', [known('51', 'province', '51', { from: legalDate('2008-08-01'), to: legalDate('2025-06-30') })]],
  ]),
  passed: new Map(),
  province: '51',
};

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
    [
      'a parent whose code another bore in its days',
      row({ 0: '20005', 1: 'Xã E', 2: 'xã', 4: '51', 5: '01/01/2010', 6: '30/06/2025' }),
    ],
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

describe('what a unit came from', () => {
  const commune = (code: string, from: string, to: string, predecessors: string | number = ''): Row => [
    code,
    `Xã ${code}`,
    'xã',
    '51',
    '51',
    from,
    to,
    predecessors,
  ];
  const old = (code: string, over: Partial<{ from: string; to: string; predecessors: string }> = {}): Row =>
    commune(code, over.from ?? '01/01/2020', over.to ?? '30/06/2025', over.predecessors);
  const merged = (predecessors: string | number, from = '01/07/2025'): Row => commune('20100', from, '', predecessors);
  const NAMED = [...HEAD, 'Mã đơn vị cũ'];
  const around: ImportGround = {
    ...ground,
    known: new Map(
      [
        ...there,
        known('20200', 'commune', '51', { from: legalDate('2020-01-01'), to: legalDate('2025-06-30') }),
        known('20201', 'commune', '51', { from: legalDate('2020-01-01'), to: legalDate('2025-06-30') }),
        known('20202', 'commune', '51', { from: legalDate('2020-01-01'), to: legalDate('2025-06-30') }),
        known('20203', 'commune', '51', { from: legalDate('2020-01-01'), to: legalDate('2025-06-30') }),
        known('06600', 'commune', '51', { to: legalDate('2025-12-31') }),
        known('21600', 'commune', '52', { from: legalDate('2020-01-01'), to: legalDate('2025-06-30') }),
        known('zone', 'district', '51', { from: legalDate('2020-01-01'), to: legalDate('2025-06-30') }),
      ].map((unit) => [unit.code, unit]),
    ),
    formerly: new Map([
      ...ground.formerly,
      ['21361', [known('21361', 'commune', '51', { from: legalDate('2020-01-01'), to: legalDate('2025-06-30') })]],
    ]),
    passed: new Map([
      ['20201', [{ predecessor: '20201', successorName: 'Xã X', day: legalDate('2025-07-01'), kind: 'merged' }]],
      ['20202', [{ predecessor: '20202', successorName: 'Xã X', day: legalDate('2025-07-01'), kind: 'split' }]],
      ['20203', [{ predecessor: '20203', successorName: null, day: legalDate('2025-07-01'), kind: 'dissolved' }]],
    ]),
  };
  const check = (...rows: Row[]) => checkList(readList([NAMED, ...rows]).lines, around);
  const told = (...rows: Row[]): string[][] =>
    check(...rows).map(({ faults: found }) => found.map(({ column, fault }) => `${column}: ${fault.code}`));
  const cameFrom = (...rows: Row[]): string[] =>
    check(...rows).flatMap((line) =>
      line.cameFrom.map((step) => `${step.predecessor} ${step.kind} ${String(step.successor)} ${step.day}`),
    );

  it.each([
    ['commas', '20200, 20101'],
    ['semicolons', '20200;20101;'],
    ['line breaks', '20200\r\n\u00a020101 \n'],
  ])('is read where codes are parted by %s', (_, written) => {
    expect(told(merged(written), old('20101'))).toEqual([[], []]);
    expect(cameFrom(merged(written), old('20101'))).toEqual([
      '20200 merged 20100 2025-07-01',
      '20101 merged 20100 2025-07-01',
    ]);
  });

  it.each([
    ['one unit in the place of one', merged('20200'), ['20200 renamed 20100 2025-07-01']],
    ['a code that Excel made a number of', merged(6600, '01/01/2026'), ['06600 renamed 20100 2026-01-01']],
    ['what bore a code that lives on', merged('21361'), ['21361 renamed 20100 2025-07-01']],
    ['a district that became a zone', merged('zone'), ['zone renamed 20100 2025-07-01']],
    ['one more part of a unit that is told to be split', merged('20202'), ['20202 split 20100 2025-07-01']],
  ])('may be %s', (_, line, expected) => {
    expect(told(line)).toEqual([[]]);
    expect(cameFrom(line)).toEqual(expected);
  });

  it('is a part, where two units came from one; also while the other’s line has a fault', () => {
    const other = commune('20102', '01/07/2025', '', '20200');
    expect(cameFrom(merged('20200'), other)).toEqual(['20200 split 20100 2025-07-01', '20200 split 20102 2025-07-01']);
    const faulty = other.map((cell, at) => (at === 1 ? '' : cell));
    expect(cameFrom(merged('20200'), faulty)).toEqual(['20200 split 20100 2025-07-01']);
  });

  it('is no part, where the same line stands twice', () => {
    expect(cameFrom(merged('20200'), merged('20200'))[0]).toBe('20200 renamed 20100 2025-07-01');
  });

  it.each([
    ['a name', 'Xã 20200', ['form']],
    ['codes without anything between them', '20200 20202', ['form']],
    ['a code twice', '20200; 20200; 20200', ['doubled']],
    ['the unit itself', '20100', ['itself']],
    ['a code that nobody bears', '29999', ['unknown']],
    ['a unit that still stands', '19999', ['standing']],
    ['a unit that began on the same day', '20000', ['younger']],
    ['a unit of another level', '21361-01', ['level', 'younger']],
    ['a unit of another province', '21600', ['elsewhere']],
    ['a unit that is told to have become another', '20201', ['passed']],
    ['a unit that nobody succeeds, as is told', '20203', ['passed']],
    ['several of these', '20100; 29999; 20200; 21600', ['itself', 'unknown', 'elsewhere']],
  ])('cannot be %s', (_, written, expected) => {
    expect(told(merged(written))).toEqual([expected.map((fault) => `predecessors: import.predecessor-${fault}`)]);
  });

  it.each([
    ['a decimal number, of which the second code cannot be read back', 20200.202, 'import.predecessors-number'],
    ['a whole column', Array.from({ length: 31 }, (_, at) => 30000 + at).join(';'), 'import.predecessors-many'],
  ])('cannot be %s', (_, written, expected) => expect(told(merged(written))).toEqual([[`predecessors: ${expected}`]]));

  it.each([
    ['has no end', old('20101', { to: '' }), ['from: import.older-than-parent'], 'faulty'],
    ['has no end and is young enough', commune('20101', '01/07/2025', ''), [], 'without-end'],
    ['ended on another day', old('20101', { to: '31/05/2025' }), [], 'ended'],
    ['began on the same day', commune('20101', '01/01/2026', ''), [], 'younger'],
  ])('cannot be a unit of the list that %s', (_, line, own, expected) => {
    const from = expected === 'without-end' || expected === 'younger' ? '01/01/2026' : '01/07/2025';
    const [into, predecessor] = told(merged('20101', from), line);
    expect(predecessor).toEqual(own);
    expect(into).toEqual([`predecessors: import.predecessor-${expected === 'faulty' ? 'without-end' : expected}`]);
  });

  it('tells the day that the unit must end on, and the day on which it did', () => {
    const [line] = check(merged('20200; 20000', '01/02/2026'));
    expect(line?.faults.map(({ fault }) => fault.params)).toEqual([
      { written: '20200', name: 'Đơn vị 20200', to: '2025-06-30', last: '2026-01-31', next: '2025-07-01' },
      { written: '20000', name: 'Đơn vị 20000', to: '2025-12-31', last: '2026-01-31', next: '2026-01-01' },
    ]);
  });

  it('cannot go round in a circle, straight or by way of others; a line that only leads into one is not in it', () => {
    const rows = [
      old('20101', { predecessors: '20102' }),
      old('20102', { predecessors: '20103' }),
      old('20103', { predecessors: '20101' }),
      merged('20101'),
    ];
    expect(told(...rows)).toEqual([
      ['predecessors: import.predecessor-circular'],
      ['predecessors: import.predecessor-circular'],
      ['predecessors: import.predecessor-circular'],
      ['predecessors: import.predecessor-faulty'],
    ]);
  });

  it('is not taken while a unit that it came from has a fault, nor what came of it in turn', () => {
    expect(
      told(
        old('20101', { to: '31/12/2023' }).map((cell, at) => (at === 3 ? '99' : cell)),
        commune('20102', '01/01/2024', '30/06/2025', '20101'),
        merged('20102; 20200'),
      ).slice(1),
    ).toEqual([['predecessors: import.predecessor-faulty'], ['predecessors: import.predecessor-faulty']]);
  });

  it('may be one long chain: every line is looked at once, and none in the depth of another', () => {
    const day = (at: number): string => toVietnamese(addDays(legalDate('1990-01-01'), at));
    const rows = Array.from({ length: 9_000 }, (_, at) => [
      `${30_000 + at}`,
      at === 0 ? '' : 'Xã dài',
      'xã',
      '51',
      '51',
      day(at),
      day(at),
      at === 0 ? '' : `${29_999 + at}`,
    ]);
    const old51 = known('51', 'province', '51', { from: legalDate('1980-01-01'), to: legalDate('2025-06-30') });
    const lines = checkList(readList([NAMED, ...rows]).lines, { ...around, formerly: new Map([['51', [old51]]]) });
    expect(new Set(lines.slice(2).map(({ faults: found }) => found[0]?.fault.code))).toEqual(
      new Set(['import.predecessor-faulty']),
    );
  });

  it('has its sentence for every fault', () => {
    const codes = [
      ...check(merged('a b; 20200; 20200; 20100; 29999; 19999; 20000; 21361-01; 21600; 20201')),
      ...check(merged(1.5)),
      ...check(merged(Array.from({ length: 31 }, (_, at) => at).join())),
      ...check(merged('20200', '01/03/2026')),
      ...check(merged('20101', '01/01/2026'), commune('20101', '01/07/2025', '')),
      ...check(old('20101', { predecessors: '20102' }), old('20102', { predecessors: '20101' }), merged('20101')),
    ].flatMap(({ faults: found }) => found.map(({ fault }) => fault.code));
    expect(new Set(codes).size).toBe(15);
    for (const code of codes) expect(importSentences[code]).toBeDefined();
  });
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

it('a list tells the columns of which nothing is read: one under another name is not lost without a word', () => {
  const heads = ['STT', ...HEAD, 'Lỗi', 'Mã  đơn vị cũ (nếu có)', ''];
  expect(readList([['DANH SÁCH'], heads, row()]).unread).toEqual(['STT', 'Mã đơn vị cũ (nếu có)']);
  expect(readList([[...HEAD, 'ma don vi cu'], row()]).unread).toEqual([]);
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
