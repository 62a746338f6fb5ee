import type { Indicator } from '../shape/indicator';
import type { PlanRevision } from '../shape/plan-revision';
import { membersOf } from './seat-holder';
import { everHolds } from './sitting';

const UNIT_WORDS: ReadonlySet<string> = new Set(['units', 'unit']);

/**
 * Whether one of those who state a figure sits in the unit itself, sooner or later. What another office states (Công an xã of a tổ dân phố) that
 * office counts at the appraisal: the unit cannot know it, or may not read it.
 */
export function isStatedInUnit(plan: PlanRevision, { statedBy }: Pick<Indicator, 'statedBy'>): boolean {
  const ofUnit = new Set(plan.offices.filter(({ level }) => level === plan.units.level).map(({ id }) => id));
  return statedBy
    .flatMap((seat) => membersOf(plan, seat))
    .some((seat) => UNIT_WORDS.has(seat) || [...everHolds(plan, seat)].some((id) => ofUnit.has(id)));
}
