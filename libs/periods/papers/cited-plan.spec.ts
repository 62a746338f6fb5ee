import { firstCitation } from '@app/domain/documents';
import { inVietnamese, legalDate } from '@app/domain/shared';
import { shippedPlan } from '@app/plans';
import { citedPlan, legalBases } from './cited-plan';

const place = {
  place: 'Quảng Ngãi',
  jurisdiction: 'tỉnh Quảng Ngãi',
  province: 'tỉnh Quảng Ngãi',
  unitKinds: 'xã, phường, đặc khu',
  recognisedAs: 'không ma túy',
  lead: 'Công an tỉnh Quảng Ngãi',
  draftingUnit: 'PC04',
};
const SHIPPED = [
  ['quang-ngai-2025', 1],
  ['quang-ngai-2025', 2],
  ['quy-nhon-dong-2025-2030', 1],
  ['nhu-xuan-2024-2025', 1],
  ['quang-ninh-2023-2025', 1],
  ['quang-ninh-2023-2025', 2],
  ['dong-nai-2025-2030', 1],
  ['qd-28-2025', 1],
] as const;

describe('how papers cite the plan', () => {
  it('by the title of its own paper', () => {
    const { plan } = shippedPlan('quang-ngai-2025', 1);
    expect(firstCitation(citedPlan(plan, place))).toBe(
      'Kế hoạch số 04/KH-UBND ngày 23 tháng 7 năm 2025 của Ủy ban nhân dân tỉnh Quảng Ngãi về xây dựng xã, phường, đặc khu ' +
        'không ma túy trên địa bàn tỉnh Quảng Ngãi năm 2025',
    );
  });

  it('with room for a number that its copy does not have', () => {
    const { plan } = shippedPlan('nhu-xuan-2024-2025', 1);
    expect(firstCitation(citedPlan(plan, place))).toMatch(/^Kế hoạch số \.\.\.\/KH-UBND ngày /);
  });

  it.each(SHIPPED)('%s, revision %d: never by the label of our screens', (code, revision) => {
    const { plan } = shippedPlan(code, revision);
    const label = inVietnamese(plan.identity.label);
    expect(plan.identity.paper.subject).toBeDefined();
    expect(citedPlan(plan, place).subject.toLocaleLowerCase('vi')).not.toContain(label.toLocaleLowerCase('vi'));
  });
});

describe('what a decision rests on', () => {
  const bases = (code: string, revision: number, day: string): string[] =>
    legalBases(shippedPlan(code, revision).plan, legalDate(day)).map(firstCitation);

  it('the laws in force on its day, under the plan of July no more', () => {
    expect(bases('quang-ngai-2025', 1, '2025-12-15')).toEqual([
      'Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025',
      'Luật Phòng, chống ma túy ngày 30 tháng 3 năm 2021',
    ]);
  });

  it('after revision 2 the national rule and its guidance, below the laws', () => {
    expect(bases('quang-ngai-2025', 2, '2025-12-15').slice(2)).toEqual([
      expect.stringMatching(
        /^Quyết định số 28\/2025\/QĐ-TTg ngày 24 tháng 8 năm 2025 của Thủ tướng Chính phủ ban hành/,
      ),
      expect.stringMatching(/^Hướng dẫn số 37\/HD-BCA-C04 ngày 24 tháng 9 năm 2025 của Bộ Công an về trình tự/),
    ]);
  });

  it('not a law that has been replaced: from 01/7/2026 the new one of the same name', () => {
    expect(bases('quang-ngai-2025', 2, '2026-06-30')[1]).toContain('ngày 30 tháng 3 năm 2021');
    expect(bases('quang-ngai-2025', 2, '2026-07-01').slice(0, 2).join()).not.toContain('2021');
    expect(bases('quang-ngai-2025', 2, '2026-07-01')[1]).toBe('Luật Phòng, chống ma túy');
  });

  it('nor a rule before its day, nor a law that came after', () => {
    expect(bases('quang-ngai-2025', 2, '2025-08-23')).toHaveLength(2);
    expect(bases('nhu-xuan-2024-2025', 1, '2024-12-05')[0]).toBe(
      'Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015',
    );
  });
});
