import { seatHolder, type PlanDay, type PlanRevision, type Seat } from '@app/domain/plans';
import { inVietnamese } from '@app/domain/shared';
import { onlyThoseWords } from './only-those.vi';

const WORDS: Readonly<Record<string, string>> = {
  units: 'các địa bàn',
  unit: 'địa bàn',
  children: 'cấp dưới',
  'sub-units': 'thôn, khu phố',
  parents: 'cấp trên',
  council: 'Hội đồng',
};

/** Of a larger group as many are named as tell which one is meant. */
const NAMED = 3;

/** What a person calls a seat of a plan on the plan's own day. A group has no name of its own: it is called by its members. */
export function seatWords(plan: PlanRevision, seat: Seat): string {
  const group = plan.groups.find(({ id }) => id === seat);
  if (group) return groupWords(group.members.map((member) => seatWords(plan, member)));
  const holder = seatHolder(plan, seat, plan.revision.date);
  return holder ? inVietnamese(holder.label) : (WORDS[seat] ?? seat);
}

/** Whose a day of the plan is; of the units only those that it means. */
export const whoseWords = (plan: PlanRevision, { who, only }: Pick<PlanDay, 'who' | 'only'>): string[] =>
  who.map((seat) =>
    only && seat in WORDS ? `${seatWords(plan, seat)} ${onlyThoseWords(plan, only)}` : seatWords(plan, seat),
  );

function groupWords(members: readonly string[]): string {
  if (members.length <= NAMED) return members.join(', ');
  return `${members.length} cơ quan (${members.slice(0, NAMED).join(', ')}, …)`;
}
