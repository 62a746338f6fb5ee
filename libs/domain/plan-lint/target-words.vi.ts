import { testInVietnamese, type Test } from '@app/domain/criteria';
import type { TargetBase } from '@app/domain/plans';

/** "ít nhất 50 %", "100 %". */
export function targetTest(is: Test): string {
  const said = testInVietnamese(is);
  return is.cmp === 'exactly' ? said.replace(/^bằng /, '') : said;
}

/** Over which units, in words; what a condition asks of them stands in the plan beside it. */
export function baseInVietnamese(base: TargetBase): string {
  switch (base.kind) {
    case 'all':
      return 'tất cả địa bàn';
    case 'selected':
      return 'các địa bàn được chọn';
    case 'named':
      return `${base.units.length} địa bàn nêu tên`;
    case 'track':
      return 'các địa bàn cùng nhóm';
    case 'where':
      return 'những địa bàn có điều kiện riêng';
  }
}
