import { resultInVietnamese } from '@app/domain/criteria';
import { TRACKS_IN_VIETNAMESE, type OnlyThose, type PlanRevision } from '@app/domain/plans';
import { inVietnamese } from '@app/domain/shared';
import { UNIT_KINDS } from '@app/domain/territory';

/** Which units owe a duty, after the word for all of them: `(có trong danh sách)`. Without it a duty of few would read as everybody's. */
export function onlyThoseWords(plan: PlanRevision, { selected, track, kinds, result, where }: OnlyThose): string {
  const classes = plan.classification?.items ?? [];
  const classOf = (id: string): string => inVietnamese(classes.find((one) => one.id === id)?.label ?? { vi: id });
  const kindOf = (id: string): string => UNIT_KINDS.find((one) => one.id === id)?.label ?? id;
  const parts = [
    ...(selected ? [resultInVietnamese('listed', classOf)] : []),
    ...(track ? [`diện ${track.map((one) => TRACKS_IN_VIETNAMESE[one]).join(', ')}`] : []),
    ...(kinds ? [kinds.map(kindOf).join(', ').toLocaleLowerCase('vi')] : []),
    ...(result ? [result.map((id) => resultInVietnamese(id, classOf)).join(' hoặc ')] : []),
    ...(where ? ['có số liệu theo điều kiện riêng'] : []),
  ];
  return `(${parts.join('; ')})`;
}
