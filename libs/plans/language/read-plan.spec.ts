import { readPlan, readProcedure, readPublished, readVocabulary } from './read-plan';
import type { PlanError } from './plan-error';
import { shippedFile, shippedPlan, shippedShelf } from './shipped.fixture';

const shelf = shippedShelf();
const original = shippedFile('quang-ngai-2025.r1.yaml');

/** The shipped plan with one place rewritten, so that line and column are those an office would see. */
function rewritten(from: string, to: string): string {
  const parts = original.split(from);
  if (parts.length !== 2) throw new Error(`${from} stands ${parts.length - 1} times in the plan`);
  return parts.join(to);
}

function errorsIn(text: string): readonly PlanError[] {
  const read = readPlan(text, shelf);
  return 'errors' in read ? read.errors : [];
}

/** Line and column of the first occurrence of what is written; `‸` marks the place where it is not the beginning. */
function placeOf(text: string, written: string): [number, number] {
  const caret = Math.max(0, written.indexOf('‸'));
  const before = text.slice(0, text.indexOf(written.replace('‸', '')) + caret).split('\n');
  return [before.length, before[before.length - 1].length + 1];
}

describe('a plan file that is not good', () => {
  it.each<[what: string, from: string, to: string, at: string, path: string, message: string, hint: string]>([
    [
      'a misspelt key',
      'ends-with: list-approved',
      'end-with: list-approved',
      'end-with:',
      'phases.review.end-with',
      'Không có khóa “end-with” ở đây.',
      'Có phải là “ends-with”?',
    ],
    [
      'a comma in an expression',
      'due: every phase plus 3 working days',
      'due: every phase, plus 3 working days',
      'plus 3 working days',
      'obligations.bc-giai-doan.plus 3 working days',
      'Không có khóa “plus 3 working days” ở đây.',
      'Biểu thức thời hạn không có dấu phẩy: bỏ dấu phẩy trước phần này.',
    ],
    [
      'a comma of a text in a flow map',
      'label: Báo cáo hết giai đoạn, who',
      'label: Báo cáo hết giai đoạn, phường gửi xã, who',
      'phường gửi xã',
      'obligations.bc-giai-doan.phường gửi xã',
      'Không có khóa “phường gửi xã” ở đây.',
      'Trong { }, dấu phẩy ngăn các khóa: lời văn có dấu phẩy phải đặt cả trong dấu nháy kép.',
    ],
    [
      'an unknown key in a flow map that has a value',
      'label: Báo cáo hết giai đoạn, who',
      'label: Báo cáo hết giai đoạn, phường: xã, who',
      'phường: xã',
      'obligations.bc-giai-doan.phường',
      'Không có khóa “phường” ở đây.',
      '',
    ],
    [
      'an unknown key with nothing behind it, outside of { }',
      '    symbol: 04/KH-UBND',
      '    phường:',
      'phường:',
      'identity.paper.phường',
      'Không có khóa “phường” ở đây.',
      '',
    ],
    [
      'a type of paper in the manner of an id, which every paper would have printed',
      '    symbol: 04/KH-UBND',
      '    type: ke-hoach',
      'type: ‸ke-hoach',
      'identity.paper.type',
      '“ke-hoach” là mã, không phải loại văn bản: các văn bản in nguyên chữ này (“Căn cứ ke-hoach số …”).',
      'Viết “Kế hoạch”.',
    ],
    [
      'a type of paper in the manner of an id that we have no words for',
      '    symbol: 04/KH-UBND',
      '    type: cong-dien',
      'type: ‸cong-dien',
      'identity.paper.type',
      '“cong-dien” là mã, không phải loại văn bản: các văn bản in nguyên chữ này (“Căn cứ cong-dien số …”).',
      'Viết loại văn bản bằng tiếng Việt có dấu, ví dụ “Kế hoạch”.',
    ],
    [
      'a code without quotes',
      'province: "51"',
      'province: 51',
      '51',
      'units.province',
      'Mã đơn vị viết không có dấu nháy bị đọc thành số 51 và mất số 0 ở đầu.',
      'Đặt mã trong dấu nháy kép, ví dụ "00004".',
    ],
    [
      'a Vietnamese date',
      'revision: {number: 1, date: 2025-07-23}',
      'revision: {number: 1, date: 23/7/2025}',
      'number: 1, date: ‸23/7',
      'revision.date',
      'Ngày “23/7/2025” phải viết theo dạng năm-tháng-ngày.',
      'Viết 2025-07-23.',
    ],
    [
      'a day that no calendar has',
      'from: 2025-08-01, to: through',
      'from: 2025-08-32, to: through',
      '2025-08-32',
      'phases.gd2.from',
      'Lịch không có ngày “2025-08-32”.',
      'Ngày viết theo dạng 2025-07-31, ngày hằng năm theo dạng 12-15.',
    ],
    [
      'a day said in words',
      'as-of: 2025-07-23',
      'as-of: tomorrow',
      'tomorrow',
      'units.as-of',
      '“tomorrow” không phải là ngày.',
      'Viết theo dạng năm-tháng-ngày, ví dụ 2025-07-31.',
    ],
    [
      'a date without a word',
      'due: through 2025-11-14',
      'due: 2025-11-14',
      '2025-11-14',
      'obligations.ho-so.due',
      'Chưa rõ ngày 2025-11-14 có được tính hay không.',
      'Viết “before 2025-11-14” (trước ngày), “through 2025-11-14” (đến hết ngày) hoặc “on 2025-11-14” (đúng ngày).',
    ],
    [
      'a misspelt word of an expression',
      'to: lead, due: before 2025-07-31',
      'to: lead, due: befor 2025-07-31',
      'befor 2025',
      'obligations.ke-hoach.due',
      'Không hiểu từ thứ 1: “befor”.',
      'Có phải là “before”?',
    ],
    [
      'a word out of a list',
      'way: review',
      'way: reviewed',
      'reviewed',
      'selection.way',
      'Không hiểu “reviewed”.',
      'Có phải là “review”?',
    ],
    [
      'an unknown office',
      'approved-by: chief',
      'approved-by: chairman',
      'chairman',
      'selection.approved-by',
      'Không có cơ quan, vai trò hoặc nhóm “chairman” trong kế hoạch.',
      '',
    ],
    [
      'an office that the vocabulary lacks',
      'take: [bo-cong-an, ubnd-tinh',
      'take: [bo-cong-an, ubnd-tin',
      'ubnd-tin,',
      'offices.take.1',
      'Không có mục “ubnd-tin” trong bộ từ vựng chung.',
      'Có phải là “ubnd-tinh”?',
    ],
    [
      'an unknown event',
      'from: list-approved, to: through',
      'from: list-aproved, to: through',
      'list-aproved',
      'phases.gd1.from',
      'Không có mốc thời gian hoặc sự kiện “list-aproved” trong kế hoạch.',
      'Có phải là “list-approved”?',
    ],
    [
      'an operator that does not exist',
      'term: {none: [gathering-points, settled-dealers]}',
      'term: {nothing: [gathering-points]}',
      'nothing:',
      'criteria.TC3.term.nothing',
      'Không có khóa “nothing” ở đây.',
      '',
    ],
    [
      'two operators in one condition',
      '- {none: [wanted-hiding]}',
      '- {none: [wanted-hiding], some: [population]}',
      '{none: [wanted-hiding], some',
      'criteria.TC2.term.all.1',
      'Một điều kiện chỉ có một phép: ở đây có none, some.',
      'Đặt các phép vào “all: […]” hoặc “any: […]”.',
    ],
    [
      'a figure of a criterion that nobody defined',
      'none: [gathering-points, settled-dealers]',
      'none: [gathering-points, dealers]',
      '{none: [gathering-points, dealers',
      'criteria.TC3.term',
      'Không có chỉ tiêu số liệu “dealers” trong kế hoạch.',
      '',
    ],
    [
      'an own word that is a shared one',
      'id: broadcasts,',
      'id: models,',
      'models, label: Số bản tin',
      'indicators.models.id',
      'Mã “models” đã có trong bộ từ vựng chung với nghĩa khác.',
      'Đặt mã riêng, hoặc lấy mục chung bằng “take”.',
    ],
    [
      'a council of another size',
      'size: exactly 13',
      'size: exactly 15',
      'exactly 15',
      'council.size',
      'Hội đồng có 13 thành viên biểu quyết, không khớp với “size”.',
      'Thư ký ghi biên bản, không biểu quyết: thư ký là ủy viên thì cơ quan đó có thêm một ghế member.',
    ],
    [
      'a decimal comma',
      'is: at least 20%',
      'is: "at least 20,5%"',
      '"at least 20,5%"',
      'targets.share.is',
      'Biểu thức không được có ký tự “,”.',
      'Số thập phân viết bằng dấu chấm, ví dụ 0.5%; các từ chỉ cách nhau bằng dấu cách.',
    ],
    [
      'a section without what it needs',
      'decision: {prepares: lead, decides: decider, clause: III.4}',
      'decision: {prepares: lead, clause: III.4}',
      '{prepares: lead, clause',
      'decision',
      'Thiếu khóa “decides”.',
      'Thêm một dòng “decides: …”, ghi ghế của người quyết định, ví dụ decider.',
    ],
    [
      'a period in mid-air',
      'from: 2025-07-23, to: before 2025-12-14',
      'from: 12-15, to: before 2025-12-14',
      '12-15',
      'period.from',
      'Kỳ một lần bắt đầu bằng một ngày cụ thể.',
      'Viết ví dụ from: 2025-07-23, hoặc thêm every: year.',
    ],
    [
      'a key twice',
      'way: review',
      'way: review\n  way: all',
      'way: all',
      '',
      'Khóa này đã có ở trên trong cùng một mục.',
      'Xóa hoặc đổi tên một trong hai khóa.',
    ],
    [
      'an anchor',
      'way: review',
      'way: &w review',
      'way: &w ‸review',
      '',
      'Không dùng neo YAML (&w).',
      'Bỏ neo và viết đầy đủ nội dung tại chỗ.',
    ],
    [
      'a tag',
      'way: review',
      'way: !!str review',
      'way: !!str ‸review',
      '',
      'Không dùng thẻ YAML (tag:yaml.org,2002:str).',
      'Bỏ thẻ; nếu cần giữ nguyên chữ thì đặt trong dấu nháy kép.',
    ],
    [
      'a merge key',
      'way: review',
      'way: review\n  "<<": {by: lead}',
      '"<<"',
      '',
      'Không dùng khóa gộp “<<”.',
      'Viết đầy đủ các khóa tại chỗ.',
    ],
    [
      'another procedure',
      'procedure: recognition-2025',
      'procedure: recognition-2030',
      'recognition-2030',
      'procedure',
      'Không có quy trình “recognition-2030” trong hệ thống.',
      '',
    ],
  ])('%s', (_what, from, to, at, path, message, hint) => {
    const text = rewritten(from, to);
    const [error] = errorsIn(text);
    expect([error.path, error.message, error.hint]).toEqual([path, message, hint]);
    expect([error.line, error.column]).toEqual(placeOf(text, at));
  });

  it.each<[string, string, string]>([
    ['a second document', `${original}---\nplan: other\n`, 'yaml.second-document'],
    ['an alias', rewritten('way: review', 'way: *w'), 'yaml.alias'],
    ['more nesting than anybody can follow', `a: ${'['.repeat(13)}${']'.repeat(13)}\n`, 'yaml.nesting'],
    ['more keys than any plan has', `${original}x: {${'k: 1, '.repeat(9_000)}}\n`, 'yaml.overfull'],
    ['more than a server wants to read', `${original}# ${'x'.repeat(512 * 1024)}\n`, 'yaml.too-large'],
    ['no YAML at all', 'plan: [a, b\nunits: {', 'yaml.syntax'],
    ['a list where a plan should be', '- a\n- b\n', 'shape.wrong-type'],
    ['nothing', '', 'shape.empty'],
  ])('%s is refused', (_what, text, code) => {
    expect(errorsIn(text).map((error) => error.code)).toContain(code);
  });

  it('gives back all that is wrong, from top to bottom', () => {
    const text = rewritten('way: review', 'way: reviews')
      .replace('sees: shared', 'sees: everything')
      .replace('level: commune', 'level: village');
    expect(errorsIn(text).map(({ path, code }) => [path, code])).toEqual([
      ['units.level', 'shape.not-in-list'],
      ['selection.way', 'shape.not-in-list'],
      ['panel.mttq-tinh.sees', 'shape.not-in-list'],
    ]);
  });

  it('says what is missing when no procedure gives it', () => {
    const alone = errorsIn(original.replace(/^procedure: .*\n/m, ''));
    expect(alone.map(({ message }) => message)).toEqual(
      expect.arrayContaining(['Thiếu khóa “intake”.', 'Thiếu khóa “ladder”.', 'Thiếu khóa “quorum”.']),
    );
  });
});

describe('a plan file that is good', () => {
  it('is the same however its keys are ordered and whatever stands in its comments', () => {
    const first = shippedPlan('quang-ngai-2025.r1.yaml');
    const other = readPlan(
      rewritten(
        'sub-units: {label: "Thôn, tổ dân phố", recognition: none}',
        '# …\nsub-units: {recognition: none, label: "Thôn, tổ dân phố"}',
      ),
      shelf,
    );
    expect('sha256' in other && other.sha256).toBe(first.sha256);
    expect(first.sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  it('is another when one value differs, or only where it comes from', () => {
    const { sha256 } = shippedPlan('quang-ngai-2025.r1.yaml');
    const changes = [
      rewritten('recognition: none', 'recognition: propose'),
      rewritten('III.2.1, held: false', 'III.2.2, held: false'),
    ];
    const clause = rewritten(
      'as-of: 2025-07-23\n  expect: {all: 96, commune: 86, ward: 9, special-zone: 1}\n  clause: III.1',
      'as-of: 2025-07-23\n  expect: {all: 96, commune: 86, ward: 9, special-zone: 1}\n  clause: III.9',
    );
    const changed = readPlan(changes[0], shelf);
    const elsewhere = readPlan(clause, shelf);
    expect('sha256' in changed && changed.sha256).not.toBe(sha256);
    expect('sha256' in elsewhere && elsewhere.sha256).not.toBe(sha256);
  });

  it('survives being frozen as JSON and read back', () => {
    const { plan } = shippedPlan('quang-ngai-2025.r1.yaml');
    expect(JSON.parse(JSON.stringify(plan))).toEqual(plan);
  });

  it('is composed, so that a label typed on another system is the same label', () => {
    const decomposed = readPlan(original.normalize('NFD'), shelf);
    expect('sha256' in decomposed && decomposed.sha256).toBe(shippedPlan('quang-ngai-2025.r1.yaml').sha256);
  });

  it('takes `all` for every criterion, and a phase for its start', () => {
    const read = readPlan(
      rewritten('{office: syt, examines: [TC1], status', '{office: syt, examines: all, status'),
      shelf,
    );
    if ('errors' in read) throw new Error(read.errors[0].message);
    expect(read.plan.panel.members[1].examines).toEqual(['TC1', 'TC2', 'TC3']);
    expect(read.plan.obligations.find(({ id }) => id === 'truyen-thong')?.from).toEqual({
      kind: 'point',
      point: { kind: 'start-of', of: 'gd2' },
    });
  });
});

describe('a revision that was published before a check was written', () => {
  // as the blank draft once said: no list, so no unit ever comes in
  const text = rewritten('  document: quyet-dinh-danh-sach\n', '');

  it('stays readable, or nobody could follow it with one that mends it', () => {
    expect(errorsIn(text).map(({ code }) => code)).toContain('selection.without-list');
    expect(readPublished(text, shelf)).toMatchObject({
      plan: { plan: 'quang-ngai-2025', selection: { way: 'review' } },
    });
  });

  it('is the same text to both, by its hash', () => {
    const [draft, published] = [readPlan(original, shelf), readPublished(original, shelf)];
    expect('sha256' in draft && draft.sha256).toBe('sha256' in published && published.sha256);
  });
});

describe('what other plans will write', () => {
  const plan = (from: string, to: string) => {
    const read = readPlan(rewritten(from, to), shelf);
    if ('errors' in read) throw new Error(`${read.errors[0].path}: ${read.errors[0].message}`);
    return read.plan;
  };

  it('a period every year (QĐ 28 Điều 7.1)', () => {
    const yearly = '{every: year, from: 12-15, to: through 12-14, first: 2025, last: 2030, clause: III.2.2}';
    expect(plan('{id: "2025", from: 2025-07-23, to: before 2025-12-14, clause: III.2.2}', yearly).period).toEqual({
      kind: 'yearly',
      from: { month: 12, day: 15 },
      to: { month: 12, day: 14 },
      first: 2025,
      last: 2030,
      clause: 'III.2.2',
    });
    const without = rewritten(
      '{id: "2025", from: 2025-07-23, to: before 2025-12-14, clause: III.2.2}',
      '{every: year, from: 12-15, to: before 12-14}',
    );
    expect(errorsIn(without).map(({ code }) => code)).toEqual(
      expect.arrayContaining(['period.to-misfit', 'shape.missing-key', 'shape.missing-key']),
    );
  });

  it('a seat that passes from office to office (Như Xuân)', () => {
    const own =
      'own: [{id: chu-tri, label: Cơ quan chủ trì, holders: [{office: pc04, to: 2025-02-28}, {office: cat, from: 2025-03-01}]}]\n  groups:';
    expect(plan('  groups:', `  ${own}`).offices.at(-1)).toEqual({
      id: 'chu-tri',
      label: 'Cơ quan chủ trì',
      level: 'province',
      holders: [
        { office: 'pc04', to: '2025-02-28' },
        { office: 'cat', from: '2025-03-01' },
      ],
    });
  });

  it('criteria that are still to come (Quảng Ninh)', () => {
    const awaiting = original
      .replace(/^criteria:[^]*?^components:/m, 'criteria: {awaiting: {by: [lead], kind: guidance}}\n\ncomponents:')
      .replaceAll(/ (?:examines|supports): \[TC[^\]]*\],/g, '');
    const read = readPlan(awaiting, shelf);
    if ('errors' in read) throw new Error(`${read.errors[0].path}: ${read.errors[0].message}`);
    expect(read.plan.criteria).toMatchObject({ rule: { kind: 'awaiting' }, items: [] });
  });

  it('a named term, used by a criterion (QĐ 28 Điều 4)', () => {
    const terms = 'terms:\n  - {id: I-đ, term: {some: [gathering-points]}}\ncriteria:\n  rule: {at-least: 2}';
    const read = plan('criteria:\n  rule: all', terms);
    expect(read.criteria.rule).toEqual({ kind: 'at-least', n: 2 });
    expect(read.criteria.terms.map(({ id }) => id)).toEqual(['I-đ']);
  });

  it('an error in a shared component points to the line that takes it', () => {
    const text = rewritten('{ids: [D11, D13], by: submitter', '{ids: [D11, D13], by: nobody');
    expect(errorsIn(text).map(({ path, line, column }) => [path, line, column])).toEqual([
      ['components.D11.by', ...placeOf(text, 'by: ‸nobody')],
      ['components.D13.by', ...placeOf(text, 'by: ‸nobody')],
    ]);
  });
});

describe('what stands beside a plan', () => {
  it('a procedure with a word that does not exist is refused too', () => {
    const read = readProcedure(
      shippedFile('procedure-recognition-2025.yaml').replace('late: accept-marked', 'late: ignore'),
    );
    expect('errors' in read && read.errors[0].path).toBe('intake.late');
  });

  it('a vocabulary too', () => {
    const read = readVocabulary(shippedFile('vocabulary-1.yaml').replace('nature: stock', 'nature: stocks'));
    expect('errors' in read && read.errors[0].message).toBe('Không hiểu “stocks”.');
  });

  it('a plan of another vocabulary is not read with this one', () => {
    expect(errorsIn(rewritten('vocabulary: 1', 'vocabulary: 2'))[0].message).toBe(
      'Không có bộ từ vựng số 2; bộ đang dùng là số 1.',
    );
  });
});
