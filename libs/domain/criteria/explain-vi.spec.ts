import { legalDate } from '@app/domain/shared';
import { evaluateTerm } from './evaluate';
import { explainInVietnamese, type Names, type Sentence } from './explain-vi';
import { countsOnly, NO_FACTS, type Facts } from './facts';
import type { WrittenTerm } from './operator';
import { readTerm } from './read-term';

const LABELS: Record<string, string> = {
  addicts: 'Số người nghiện',
  methadone: 'đang điều trị bằng thuốc thay thế',
  users: 'Số người sử dụng trái phép',
  violations: 'Số vụ vi phạm',
  households: 'Số hộ',
  committed: 'Số hộ ký cam kết',
  population: 'Số nhân khẩu',
  oldest: 'Xét nghiệm cũ nhất',
};
const names: Names = {
  indicator: (id) => LABELS[id] ?? id,
  component: (id) => `Thành phần ${id}`,
  term: (id) => `Tiêu chí ${id}`,
  moment: (id) => (id === 'confirmation' ? 'ngày xác nhận cuối kỳ' : 'ngày đề nghị'),
  obligation: (id) => `Nhiệm vụ ${id}`,
  seat: (id) => `Cơ quan ${id}`,
  unitClass: (id) => `loại ${id}`,
};

function explain(written: WrittenTerm, facts: Facts): Sentence {
  const read = readTerm(written);
  if ('problem' in read) throw new Error(read.problem.code);
  return explainInVietnamese(evaluateTerm(read.term, facts).because, names);
}

describe('why a criterion is met or not, in Vietnamese', () => {
  it.each<[WrittenTerm, Record<string, number>, string]>([
    [
      { none: [{ of: 'addicts', except: ['methadone'] }] },
      { addicts: 2, methadone: 2 },
      'Số người nghiện (không tính: đang điều trị bằng thuốc thay thế) = 0: đạt',
    ],
    [{ none: ['users'] }, { users: 3 }, 'Số người sử dụng trái phép = 3 (yêu cầu bằng 0): chưa đạt'],
    [
      { none: ['users'] },
      {},
      'Số người sử dụng trái phép: chưa có số liệu “Số người sử dụng trái phép” (yêu cầu bằng 0): chưa đủ căn cứ đánh giá',
    ],
    [
      { none: [{ of: 'addicts', except: ['methadone'] }] },
      { addicts: 1 },
      'Số người nghiện (không tính: đang điều trị bằng thuốc thay thế) từ 0 đến 1, chưa có số liệu “đang điều trị bằng thuốc thay thế” (yêu cầu bằng 0): chưa đủ căn cứ đánh giá',
    ],
    [
      { none: [{ of: 'addicts', except: ['methadone'] }] },
      { addicts: 1, methadone: 2 },
      'Số người nghiện (không tính: đang điều trị bằng thuốc thay thế): số không tính lớn hơn tổng số, cần kiểm tra lại (yêu cầu bằng 0): chưa đủ căn cứ đánh giá',
    ],
    [
      { none: ['violations'], basis: 'over 2025-08-01 to confirmation' },
      { violations: 0 },
      'Số vụ vi phạm từ 01/08/2025 đến ngày xác nhận cuối kỳ = 0: đạt',
    ],
    [
      { none: ['violations'], basis: 'over unset' },
      { violations: 0 },
      'Kế hoạch chưa nêu khoảng thời gian tính số liệu: chưa đủ căn cứ đánh giá',
    ],
    [
      { every: { of: 'households', have: ['committed'] } },
      { households: 1200, committed: 1199 },
      'Số hộ ký cam kết so với Số hộ: 1.199/1.200 (yêu cầu 100 %): chưa đạt',
    ],
    [
      { every: { of: 'households', have: ['committed'] } },
      { households: 0, committed: 0 },
      'Số hộ: không phát sinh: đạt',
    ],
    [
      { share: { part: 'users', of: 'population', is: 'from 0.1% to below 0.5%' } },
      { users: 5, population: 5000 },
      'Số người sử dụng trái phép trên Số nhân khẩu: 5/5.000 (yêu cầu từ 0,1 % đến dưới 0,5 %): đạt',
    ],
    [{ figure: 'users', is: 'below 10' }, { users: 10 }, 'Số người sử dụng trái phép = 10 (yêu cầu dưới 10): chưa đạt'],
  ])('%j', (written, figures, sentence) => {
    expect(explain(written, countsOnly(figures)).text).toBe(sentence);
  });

  it('keeps the branches under their heading', () => {
    expect(
      explain({ all: [{ none: ['users'] }, { none: ['violations'] }] }, countsOnly({ users: 0, violations: 1 })),
    ).toEqual({
      text: 'Tất cả các điều kiện sau: chưa đạt',
      verdict: 'not-met',
      parts: [
        { text: 'Số người sử dụng trái phép = 0: đạt', verdict: 'met', parts: [] },
        { text: 'Số vụ vi phạm = 1 (yêu cầu bằng 0): chưa đạt', verdict: 'not-met', parts: [] },
      ],
    });
  });

  it('counts days, pieces of evidence and votes of conditions', () => {
    const facts: Facts = {
      ...NO_FACTS,
      dates: { oldest: legalDate('2024-11-04') },
      moments: { request: legalDate('2024-12-05') },
      evidence: { D11: { accepted: 0, open: false } },
    };
    const age = { age: { of: 'oldest', at: 'request', is: 'from 0 to 30', unit: 'days' } };
    const evidence = { evidence: { of: 'D11', is: 'at least 1' } };
    const both = explain({ 'at-least': { n: 1, of: [age, evidence] } }, facts);
    expect(both.text).toBe('Ít nhất 1 trong 2 điều kiện sau (đã đạt 0): chưa đạt');
    expect(both.parts.map((part) => part.text)).toEqual([
      'Xét nghiệm cũ nhất: 31 ngày tính đến ngày đề nghị (yêu cầu từ 0 đến 30): chưa đạt',
      'Thành phần D11: 0 tài liệu được chấp nhận (yêu cầu ít nhất 1): chưa đạt',
    ]);
  });
});
