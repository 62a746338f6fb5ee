import { coverageOf, diffFiles, differenceInVietnamese, pathOf } from '@app/domain/plans';
import { shippedPlan } from './shipped.fixture';

const [before, after] = [shippedPlan('quang-ngai-2025.r1.yaml'), shippedPlan('quang-ngai-2025.r2.yaml')];
const differences = diffFiles(before.file, after.file);

describe('Quảng Ngãi: revision 2 against revision 1', () => {
  it('differs in what its criteria ask, though they come from the national rule now', () => {
    expect(differences.map(pathOf).filter((path) => path.startsWith('criteria'))).toEqual([
      'criteria.TC1.label',
      'criteria.TC1.term.none.0.of',
      'criteria.TC1.term.none.0.except',
      'criteria.TC1.term.none.1',
      'criteria.TC2.label',
      'criteria.TC2.term.all.0.none',
      'criteria.TC2.term.all.0.basis',
      'criteria.TC3.label',
      'criteria.TC3.term.none',
    ]);
  });

  it('gives a reason for each difference, and for nothing that stayed', () => {
    expect(coverageOf(differences, after.plan.revision.changes)).toEqual({ unexplained: [], unchanged: [] });
  });

  it('would leave the period unexplained without the change that names it', () => {
    const without = after.plan.revision.changes.filter(({ at }) => !at.includes('period'));
    expect(coverageOf(differences, without).unexplained.map(pathOf)).toContain('period.to');
  });

  it('is told in words', () => {
    const said = differences.map((one) => differenceInVietnamese(one, { before: before.file, after: after.file }));
    expect(said).toEqual(
      expect.arrayContaining([
        'Kỳ đánh giá – đến: từ “trước ngày 14/12/2025” thành “đến hết ngày 14/12/2025”.',
        'Nhiệm vụ “Tự rà soát, xếp loại” (tu-danh-gia): thêm.',
        'Nguồn văn bản “28/2025/QĐ-TTg” (qd-28): thêm.',
        'Số liệu chuyển tiếp “Số người nghiện hiện đang cư trú” (addicts): thêm.',
      ]),
    );
  });

  it('is no difference against itself', () => {
    expect(diffFiles(after.file, after.file)).toEqual([]);
  });
});
