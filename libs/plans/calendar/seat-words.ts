import { seatHolder, type PlanRevision, type Seat } from '@app/domain/plans';
import { inVietnamese } from '@app/domain/shared';

const WORDS: Readonly<Record<string, string>> = {
  units: 'các địa bàn',
  unit: 'địa bàn',
  children: 'cấp dưới',
  'sub-units': 'thôn, khu phố',
  parents: 'cấp trên',
  council: 'Hội đồng',
};

/** What a person calls a seat of a plan on the plan's own day. A group is called by its members' number. */
export function seatWords(plan: PlanRevision, seat: Seat): string {
  const group = plan.groups.find(({ id }) => id === seat);
  if (group) return `${seat} (${group.members.length} cơ quan)`;
  const holder = seatHolder(plan, seat, plan.revision.date);
  return holder ? inVietnamese(holder.label) : (WORDS[seat] ?? seat);
}
