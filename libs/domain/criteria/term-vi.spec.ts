import { exemptIn } from './exempt-in';
import type { Names } from './explain-vi';
import type { WrittenTerm } from './operator';
import { readTerm } from './read-term';
import type { Term } from './term';
import { termInVietnamese, type Requirement } from './term-vi';

const LABELS: Record<string, string> = {
  addicts: 'Số người nghiện',
  methadone: 'đang điều trị bằng thuốc thay thế',
  users: 'Số người sử dụng trái phép',
  violations: 'Số vụ vi phạm',
  households: 'Số hộ',
  committed: 'Số hộ ký cam kết',
  oldest: 'Xét nghiệm cũ nhất',
};
const names: Names = {
  indicator: (id) => LABELS[id] ?? id,
  component: (id) => `Thành phần ${id}`,
  term: (id) => `Tiêu chí ${id}`,
  moment: (id) => (id === 'confirmation' ? 'ngày xác nhận cuối kỳ' : 'ngày đề nghị'),
  obligation: (id) => `Nhiệm vụ ${id}`,
  seat: (id) => `Cơ quan ${id}`,
  unitClass: (id) => `xếp loại ${id}`,
};

function termOf(written: WrittenTerm): Term {
  const read = readTerm(written);
  if ('problem' in read) throw new Error(read.problem.code);
  return read.term;
}

const lines = ({ text, parts }: Requirement): unknown => (parts.length === 0 ? text : [text, ...parts.map(lines)]);

it.each<[WrittenTerm, unknown]>([
  [
    { none: [{ of: 'addicts', except: ['methadone'] }] },
    'Số người nghiện (không tính: đang điều trị bằng thuốc thay thế) bằng 0',
  ],
  [
    { none: ['addicts', 'users'] },
    ['Tất cả các số liệu sau bằng 0', 'Số người nghiện bằng 0', 'Số người sử dụng trái phép bằng 0'],
  ],
  [
    { all: [{ none: ['violations'], basis: 'over 2025-08-01 to confirmation' }, 'TC1'] },
    ['Tất cả các điều kiện sau', 'Số vụ vi phạm từ 01/08/2025 đến ngày xác nhận cuối kỳ bằng 0', 'Tiêu chí TC1'],
  ],
  [{ figure: 'users', is: 'below 10' }, 'Số người sử dụng trái phép dưới 10'],
  [{ share: { part: 'committed', of: 'households', is: 'at least 90%' } }, 'Số hộ ký cam kết trên Số hộ ít nhất 90 %'],
  [{ every: { of: 'households', have: ['committed'] } }, 'Số hộ ký cam kết đạt 100 % so với Số hộ'],
  [
    { 'if-any': { figure: 'addicts', then: { evidence: { of: 'D8', is: 'at least 1' } } } },
    ['Khi có Số người nghiện, phải có điều kiện sau', 'Thành phần D8: ít nhất 1 tài liệu được chấp nhận'],
  ],
  [
    { age: { of: 'oldest', at: 'request', is: 'at most 30', unit: 'days' } },
    'Xét nghiệm cũ nhất không quá 30 ngày tính đến ngày đề nghị',
  ],
  [
    { against: { figure: 'addicts', baseline: 'registration', is: 'lower' } },
    'Số người nghiện thấp hơn so với khi đăng ký',
  ],
  [
    { 'roll-up': { of: 'units', result: ['hot-1'], is: 'at least 3%' } },
    'Đơn vị của kế hoạch xếp loại hot-1: ít nhất 3 %',
  ],
  [
    { judged: { by: ['syt'], ask: 'Có điều kiện tái hòa nhập không?' } },
    'Có điều kiện tái hòa nhập không? (Cơ quan syt kết luận)',
  ],
  [{ 'at-least': { n: 1, of: ['TC1', 'TC2'] } }, ['Ít nhất 1 trong 2 điều kiện sau', 'Tiêu chí TC1', 'Tiêu chí TC2']],
])('%j asks in words', (written, expected) => {
  expect(lines(termInVietnamese(termOf(written), names))).toEqual(expected);
});

it('finds the exempt categories however deep they stand, each once', () => {
  const exempting = { of: 'addicts', except: ['methadone', 'users'] };
  const term = termOf({ all: [{ none: [exempting] }, { any: [{ figure: exempting, is: 'below 3' }, 'TC2'] }] });
  expect(exemptIn(term)).toEqual(['methadone', 'users']);
  expect(exemptIn(termOf({ none: ['addicts'] }))).toEqual([]);
});
