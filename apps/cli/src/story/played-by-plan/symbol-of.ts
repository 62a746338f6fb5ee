import { lettersOf } from '@app/domain/documents';
import { kindOfOffice } from '@app/domain/identity';
import type { PlanRevision } from '@app/domain/plans';
import { inVietnamese } from '@app/domain/shared';

/** An office as numbers of its papers have it: `CAT` of Công an tỉnh, `SYT` of Sở Y tế, `CAH` of Công an cấp huyện. */
export function symbolOf({ offices }: Pick<PlanRevision, 'offices'>, office: string): string {
  const label = offices.find(({ id }) => id === kindOfOffice(office))?.label;
  return label ? lettersOf(inVietnamese(label).replace('cấp ', '')) : 'UBND';
}
