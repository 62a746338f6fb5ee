import { readsPoliceFigures } from '@app/domain/plans';
import { errorsInSmall, smallFile, smallPlan } from './small-plan.fixture';

/** A review of these figures, kept by this seat, in a plan with the police figure `wanted-hiding`. */
const review = (more: string, sections: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> => ({
  indicators: '{take: [population, models, gathering-points, wanted-hiding]}',
  selection: `{way: review, document: quyet-dinh-danh-sach, tracks: [build], ${more}}`,
  ...sections,
});
const found = (sections: Readonly<Record<string, string>>): (readonly [path: string, code: string])[] =>
  errorsInSmall(sections).map(({ path, code }) => [path, code]);

describe('a review that has to count what its office may not read', () => {
  it.each<[what: string, more: string, paths: string[]]>([
    ['in its table', 'by: syt, table: [population, wanted-hiding]', ['selection.table.1']],
    ['frozen to be compared with', 'by: syt, table: [population], baseline: [wanted-hiding]', ['selection.baseline.0']],
    [
      'in both',
      'by: syt, table: [wanted-hiding], baseline: [wanted-hiding]',
      ['selection.table.0', 'selection.baseline.0'],
    ],
  ])('%s: is refused at each place', (_, more, paths) => {
    expect(found(review(more))).toEqual(paths.map((path) => [path, 'selection.police-figure']));
  });

  it('says who could, and what to write instead', () => {
    const sections = review('by: syt, table: [population, wanted-hiding]');
    const [error] = errorsInSmall(sections);
    const lines = smallFile(sections).split('\n');
    expect(error?.line).toBe(lines.findIndex((line) => line.startsWith('selection:')) + 1);
    expect(error?.message).toBe(
      '“Số người bị truy nã về ma túy lẩn trốn tại địa bàn” là số liệu chỉ ngành Công an xem; bảng rà soát do “syt” (Sở Y tế) lập, nơi không được xem và nhập số liệu đó: bảng không bao giờ đủ.',
    );
    expect(error?.hint).toMatch(/^Ghi by: một trong lead, cat; hoặc bỏ chỉ số này khỏi table, baseline/);
  });

  it('is not the case where the figure is not the police’s', () => {
    expect(found(review('by: syt, table: [population, gathering-points], baseline: [models]'))).toEqual([]);
  });

  it('is not the case where nobody reviews', () => {
    const selection = '{way: register, by: submitter, approved-by: decider, baseline: [wanted-hiding]}';
    expect(found(review('', { selection }))).toEqual([]);
  });

  it.each<[who: string, more: string, sections: Readonly<Record<string, string>>]>([
    ['the lead, where no seat is named', 'table: [wanted-hiding]', {}],
    [
      'an agency that the plan lets see them',
      'by: syt, table: [wanted-hiding]',
      { panel: '{members: [{office: cat, examines: all}, {office: syt, comments: [Cai nghiện], sees: police}]}' },
    ],
    [
      'an agency that confirms them',
      'by: syt, table: [wanted-hiding]',
      {
        indicators:
          '{take: [population, models, gathering-points, {id: wanted-hiding, confirmed-by: syt, clause: II.1}]}',
        panel: '{members: [{office: cat, examines: all}, {office: syt, comments: [Cai nghiện]}]}',
      },
    ],
  ])('may be kept by %s', (_, more, sections) => {
    expect(found(review(more, sections))).toEqual([]);
  });
});

describe('who reads police figures', () => {
  it('the police do, also in a plan that gives them nothing to do with any', () => {
    const plan = smallPlan();
    expect(plan.indicators.some((indicator) => indicator.class === 'police')).toBe(false);
    expect(['cat', 'cax', 'syt', 'ubnd-tinh', 'ubnd-xa'].map((kind) => readsPoliceFigures(plan, kind))).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});
