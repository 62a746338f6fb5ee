import { changeInVietnamese, isShare, testInVietnamese } from '@app/domain/criteria';
import type { LegalDate } from '@app/domain/shared';
import type { Target } from './shape/target';
import { goalAt } from './targets/goal';

/** What a target asks for, in words: "ít nhất 20 %", "100 %", "giảm ít nhất 5 %"; of a roadmap, its step on that day. */
export function targetInVietnamese(target: Target, day?: LegalDate): string {
  const { is } = goalAt(target, day);
  if (is)
    return is.cmp === 'exactly' && isShare(is) ? testInVietnamese(is).replace(/^bằng /, '') : testInVietnamese(is);
  if (target.change) return changeInVietnamese(target.change);
  return 'theo bảng chỉ tiêu từng địa phương';
}
