import type { Explanation, Names } from '@app/domain/criteria';
import { foundInWords } from './failure-words.vi';

const label = (id: string): string =>
  ({ area: 'Vùng của địa bàn', playground: 'Có điểm vui chơi', D11: 'Hồ sơ mô hình' })[id] ?? id;
const names: Names = {
  indicator: label,
  component: label,
  term: label,
  moment: label,
  obligation: label,
  seat: label,
  unitClass: label,
};
const grade: Explanation = {
  code: 'grade',
  verdict: 'not-met',
  params: { of: 'area', cmp: 'at-most', asked: 'Nông thôn', given: 'Đô thị' },
};
const answer: Explanation = { code: 'yes', verdict: 'not-met', params: { of: 'playground' } };
const found = (because: Explanation, police: readonly string[] = []) =>
  foundInWords(because, { names, isPolice: (id) => police.includes(id), seen: () => ({ at: 'final' }) });

describe('the reason of a notice of refusal', () => {
  it('says what was found of an answer and a grade: “theo kết quả thẩm định” alone cannot be answered', () => {
    expect(found(answer)).toBe('Có điểm vui chơi – không, theo số liệu xác nhận cuối kỳ');
    expect(found({ code: 'all', verdict: 'not-met', parts: [grade, answer] })).toMatch(
      /^Vùng của địa bàn: Đô thị \(yêu cầu không cao hơn Nông thôn\).*; Có điểm vui chơi – không/u,
    );
  });

  it('says which papers are missing', () =>
    expect(found({ code: 'evidence', verdict: 'not-met', params: { of: 'D11', accepted: 0 } })).toBe(
      'Hồ sơ mô hình: 0 tài liệu được chấp nhận',
    ));

  it('tells no answer of the police', () => expect(found(answer, ['playground'])).not.toContain('vui chơi'));
});
