import { coverageOf, reasonOf } from './coverage';
import { diffFiles } from './diff-files';
import { pathOf } from './difference';
import type { FileMap, FileValue } from './item-name';
import { restatedIn } from './restated';
import { differenceInVietnamese } from './tell-vi';

const plan = (more: Record<string, FileValue> = {}): FileMap => ({
  revision: { number: 1 },
  offices: { own: [{ id: 'cat', label: 'Công an tỉnh' }], groups: [{ id: 'departments', members: ['syt', 'snv'] }] },
  phases: [
    { id: 'gd1', label: 'Giai đoạn 1', to: 'through 2025-07-31' },
    { id: 'gd2', label: 'Giai đoạn 2', to: 'through 2025-10-31' },
  ],
  obligations: [{ id: 'bc', label: 'Báo cáo', who: ['units', 'departments'], via: ['cat', 'syt'], due: 'every month' }],
  criteria: { items: [{ id: 'TC2', label: 'Hai', term: { all: [{ none: ['a'] }, { none: ['b'] }] } }] },
  classification: {
    items: [
      { id: 'hot', label: 'Nóng' },
      { id: 'rest', label: 'Còn lại' },
    ],
  },
  ...more,
});
const told = (after: Record<string, FileValue>, before: Record<string, FileValue> = {}): string[] =>
  diffFiles(plan(before), plan(after)).map((difference) => `${difference.kind} ${pathOf(difference)}`);

describe('in what two revisions differ', () => {
  it.each<[string, Record<string, FileValue>, string[]]>([
    ['nothing, but their numbers', { revision: { number: 2 } }, []],
    [
      'a day',
      {
        phases: [plan().phases, []]
          .flat()
          .map((phase, i) => (i === 0 ? { ...(phase as FileMap), to: 'undated' } : phase)),
      },
      ['changed phases.gd1.to'],
    ],
    [
      'a limb of a condition, by its place in it',
      { criteria: { items: [{ id: 'TC2', label: 'Hai', term: { all: [{ none: ['c'] }, { none: ['b'] }] } }] } },
      ['changed criteria.TC2.term.all.0.none'],
    ],
    [
      'a limb that is gone',
      { criteria: { items: [{ id: 'TC2', label: 'Hai', term: { all: [{ none: ['a'] }] } }] } },
      ['removed criteria.TC2.term.all.1'],
    ],
    [
      'not the order of limbs, which decides nothing',
      { criteria: { items: [{ id: 'TC2', label: 'Hai', term: { all: [{ none: ['b'] }, { none: ['a'] }] } }] } },
      [],
    ],
    [
      'a new item as a whole',
      { criteria: { items: [...(plan().criteria as { items: FileValue[] }).items, { id: 'TC3', label: 'Ba' }] } },
      ['added criteria.TC3'],
    ],
    [
      'an office',
      {
        offices: {
          own: [
            { id: 'cat', label: 'Công an tỉnh' },
            { id: 'syt', label: 'Sở Y tế' },
          ],
        },
      },
      ['added offices.syt', 'removed offices.groups.departments'],
    ],
    ['the order of phases', { phases: [...(plan().phases as FileValue[])].reverse() }, ['moved phases']],
    [
      'the order of classes',
      {
        classification: {
          items: [
            { id: 'rest', label: 'Còn lại' },
            { id: 'hot', label: 'Nóng' },
          ],
        },
      },
      ['moved classification'],
    ],
    [
      'through whose hands a paper passes, but not who must write it',
      {
        obligations: [
          { id: 'bc', label: 'Báo cáo', who: ['departments', 'units'], via: ['syt', 'cat'], due: 'every month' },
        ],
      },
      ['moved obligations.bc.via'],
    ],
    ['a section that is new', { carries: [{ from: 'a', to: 'b', as: 'same' }] }, ['added carries.b']],
  ])('%s', (_case, after, expected) => {
    expect(told(after)).toEqual(expected);
  });

  it('order counts in the bands of a score', () => {
    const scored = (...give: number[]): Record<string, FileValue> => ({
      criteria: {
        items: [{ id: 'A', label: 'A', score: { max: 9, bands: give.map((points) => ({ give: points })) } }],
      },
    });
    expect(told(scored(2, 1), scored(1, 2))).toEqual([
      'changed criteria.A.score.bands.0.give',
      'changed criteria.A.score.bands.1.give',
    ]);
  });

  it('is nothing in reverse but the other way round', () => {
    const other = { carries: [{ from: 'a', to: 'b', as: 'same' }] };
    expect(told({}, other)).toEqual(['removed carries.b']);
  });
});

describe('a value that stands on something else', () => {
  const was = [
    { path: 'period.to', status: 'plan', clause: 'III.2' },
    { path: 'council.size', status: 'proposal' },
    { path: 'phases.gd1.to', status: 'plan', clause: 'III' },
  ];
  const is = [
    { path: 'period.to', status: 'law', clause: 'qd-28 Điều 7' },
    { path: 'council.size', status: 'proposal' },
    { path: 'phases.gd1.to', status: 'law', clause: 'qd-28' },
  ];

  it('is told, unless the value differs itself', () => {
    const changed = [{ path: ['phases', 'gd1'], kind: 'changed' as const, before: 'a', after: 'b' }];
    expect(restatedIn(was, is, changed)).toEqual([
      { path: ['period', 'to'], kind: 'restated', before: 'III.2', after: 'qd-28 Điều 7' },
    ]);
  });
});

describe('the reasons that a revision gives', () => {
  const differences = diffFiles(
    plan(),
    plan({ carries: [{ from: 'a', to: 'b', as: 'same' }], offices: { own: [], groups: [] } }),
  );
  const coverage = (...at: string[]) => {
    const { unexplained, unchanged } = coverageOf(differences, [{ at, why: 'x' }]);
    return [unexplained.map(pathOf), unchanged];
  };

  it.each<[string[], string[], string[]]>([
    [['offices', 'carries'], [], []],
    [['offices.take', 'carries.b'], [], []],
    [['offices.cat', 'carries'], ['offices.groups.departments'], []],
    [['carries'], ['offices.cat', 'offices.groups.departments'], []],
    [['offices', 'carries', 'period'], [], ['period']],
    [['offices', 'carries', 'carries.c'], [], ['carries.c']],
    [['offices', 'carries', 'offices.cat.until'], [], []], // the whole office went, with all it had
    [['office', 'carries'], ['offices.cat', 'offices.groups.departments'], ['office']],
  ])('%j leave %j without one, and speak in vain of %j', (at, unexplained, unchanged) => {
    expect(coverage(...at)).toEqual([unexplained, unchanged]);
  });
});

describe('the reason of one difference', () => {
  const [difference] = diffFiles(plan(), plan({ offices: { own: [], groups: plan().offices } }));
  const reason = (...changes: [at: string, why: string][]) =>
    difference &&
    reasonOf(
      difference,
      changes.map(([at, why]) => ({ at: [at], why })),
    )?.why;

  it('is the one that speaks of it most closely, whatever stands first', () => {
    expect(difference && pathOf(difference)).toBe('offices.cat');
    expect(reason(['offices', 'whole'], ['offices.cat', 'close'])).toBe('close');
    expect(reason(['offices.cat', 'close'], ['offices', 'whole'])).toBe('close');
    expect(reason(['offices.take', 'taken'])).toBe('taken');
  });

  it('is none where nothing covers it', () => {
    expect(reason(['office', 'x'], ['offices.cat.until', 'y'], ['period', 'z'])).toBeUndefined();
  });
});

describe('a difference in words', () => {
  it.each<[Record<string, FileValue>, string[]]>([
    [
      { obligations: [{ id: 'bc', label: 'Báo cáo', who: ['units'], via: ['cat', 'syt'], due: 'before 2025-12-14' }] },
      [
        'Nhiệm vụ “Báo cáo” (bc) – đơn vị thực hiện: bỏ “syt, snv”.',
        'Nhiệm vụ “Báo cáo” (bc) – thời hạn: từ “hằng tháng” thành “trước ngày 14/12/2025”.',
      ],
    ],
    [
      { phases: [{ id: 'gd1', label: 'Giai đoạn 1', to: 'through 2025-07-31' }] },
      ['Giai đoạn “Giai đoạn 2” (gd2): bỏ.'],
    ],
    [
      { criteria: { items: [{ id: 'TC2', label: 'Hai', term: { all: [{ none: ['a'] }, { none: ['b', 'c'] }] } }] } },
      ['Tiêu chí “Hai” (TC2) – điều kiện – tất cả – 2 – không có: thêm “c”.'],
    ],
    [
      {
        classification: {
          items: [
            { id: 'rest', label: 'Còn lại' },
            { id: 'hot', label: 'Nóng' },
          ],
        },
      },
      ['Xếp loại: đổi thứ tự từ “Nóng”, “Còn lại” thành “Còn lại”, “Nóng”.'],
    ],
    [{ retention: { dossier: '20 years' } }, ['Lưu trữ: thêm “hồ sơ: 20 năm”.']],
    [{ roles: { lead: 'cat' } }, ['Vai trò: thêm “cơ quan chủ trì: Công an tỉnh”.']],
    [
      { uses: [{ as: 'national', plan: 'qd-28-2025', revision: 1 }] },
      ['Kế hoạch được dùng “Tiêu chí chung” (national): thêm.'],
    ],
    [{ intake: { late: 'refuse' } }, ['Tiếp nhận hồ sơ: thêm “khi muộn: không nhận”.']],
    [
      { council: { quorum: 'at least 2/3 of entitled' } },
      ['Hội đồng: thêm “số người dự họp: ít nhất 2/3 số người có quyền biểu quyết”.'],
    ],
  ])('%j', (after, expected) => {
    const files = { before: plan(), after: plan(after), plans: new Map([['qd-28-2025', 'Tiêu chí chung']]) };
    expect(diffFiles(files.before, files.after).map((one) => differenceInVietnamese(one, files))).toEqual(expected);
  });

  it('calls what was taken out as it was called, a role by who held it then', () => {
    const report = (via: string[]): FileValue => [{ id: 'bc', label: 'Báo cáo', via }];
    const files = {
      before: plan({ roles: { lead: 'cat' }, obligations: report(['lead', 'syt']) }),
      after: plan({
        roles: { lead: 'cat' },
        offices: { own: [{ id: 'cat', label: 'Công an thành phố' }] },
        obligations: report(['syt']),
      }),
    };
    const via = {
      path: ['obligations', 'bc', 'via'],
      kind: 'changed',
      before: ['lead', 'syt'],
      after: ['syt'],
    } as const;
    expect(differenceInVietnamese(via, files)).toBe(
      'Nhiệm vụ “Báo cáo” (bc) – qua: bỏ “cơ quan chủ trì (Công an tỉnh)”.',
    );
  });

  it('says on what else a value stands', () => {
    const restated = { path: ['period', 'to'], kind: 'restated', before: 'III.2', after: 'qd-28 Điều 7' } as const;
    const sources = [{ id: 'qd-28', kind: 'law', ref: '28/2025/QĐ-TTg' }];
    expect(differenceInVietnamese(restated, { before: plan(), after: plan({ sources }) })).toBe(
      'Kỳ đánh giá – đến: giữ nguyên, căn cứ từ “mục III.2” thành “28/2025/QĐ-TTg, Điều 7”.',
    );
  });
});
