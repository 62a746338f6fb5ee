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
const found = (because: Explanation, police: readonly string[] = [], countsOthersByPolice = false) =>
  // an answer, a grade or a day is first seen nowhere: only counts are
  foundInWords(because, { names, isPolice: (id) => police.includes(id), countsOthersByPolice, seen: () => null });

describe('the reason of a notice of refusal', () => {
  it('says what was found of an answer and a grade: “theo kết quả thẩm định” alone cannot be answered', () => {
    expect(found(answer)).toBe('Có điểm vui chơi – không');
    expect(found({ code: 'all', verdict: 'not-met', parts: [grade, answer] })).toMatch(
      /^Vùng của địa bàn: Đô thị \(yêu cầu không cao hơn Nông thôn\).*; Có điểm vui chơi – không/u,
    );
  });

  it('says which papers are missing', () =>
    expect(found({ code: 'evidence', verdict: 'not-met', params: { of: 'D11', accepted: 0 } })).toBe(
      'Hồ sơ mô hình: 0 tài liệu được chấp nhận',
    ));

  it('says what is there and must not be', () =>
    expect(found({ code: 'not', verdict: 'not-met', parts: [{ ...answer, verdict: 'met' }] })).toBe(
      'Có điểm vui chơi – có',
    ));

  it('tells no share of others that are counted by what the police alone may read', () => {
    const share: Explanation = {
      code: 'roll-up',
      verdict: 'not-met',
      params: { of: 'sub-units', result: 'recognised', yes: 2, base: 3 },
    };
    expect(found(share)).toContain('2/3');
    expect(found(share, [], true)).toBe('Chưa đáp ứng, theo kết quả thẩm định');
  });

  it('tells no answer of the police', () => expect(found(answer, ['playground'])).not.toContain('vui chơi'));
});
