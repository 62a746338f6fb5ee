import { classify, type Verdict } from '@app/domain/criteria';
import { factsOfUnit, holdsOf, type OnlyThose, type PlanRevision, type UnitResult } from '@app/domain/plans';

/** What is known of the unit whose office may owe a duty. */
export interface OwingUnit {
  /** of the office's own unit, in the words of the shared vocabulary: `ward` */
  readonly kind: string | null;
  /** of the plan's unit, which is the office's own or the one that it is a part of; null: it is none of the plan's */
  readonly result: UnitResult | null;
  /** the track for which it was selected; null: its plan has no tracks; undefined: it is not selected, or not yet */
  readonly track: string | null | undefined;
}

/**
 * Whether a duty that is not everybody's is this unit's. All that the plan names must hold, and be known to hold: nobody is asked for what may
 * not be theirs, and who comes to it later is asked then. An office that stands in no unit owes no duty of some units.
 */
export function isOneOfThose(only: OnlyThose | undefined, unit: OwingUnit, plan: PlanRevision): boolean {
  if (!only) return true;
  const { selected, track, kinds, result, where } = only;
  return (
    ((!selected && !track) || unit.track !== undefined) &&
    (!track || track.some((one) => one === unit.track)) &&
    (!kinds || (unit.kind !== null && kinds.includes(unit.kind))) &&
    (!result || (unit.result !== null && result.some((one) => hasCome(one, unit.result, plan) === 'met'))) &&
    (!where || (unit.result !== null && holdsOf(where, unit.result, plan) === 'met'))
  );
}

function hasCome(result: string, unit: UnitResult | null, plan: PlanRevision): Verdict {
  if (!unit) return 'undetermined';
  const said = (is: boolean): Verdict => (is ? 'met' : 'not-met');
  switch (result) {
    case 'listed':
      return said(unit.listed);
    case 'recognised':
      return said(unit.recognised);
    case 'registered':
      return said(unit.registered === true);
    default:
      return isOfClass(result, unit, plan);
  }
}

function isOfClass(id: string, unit: UnitResult, { classification, criteria }: PlanRevision): Verdict {
  if (!classification) return 'undetermined';
  const { is, possible } = classify(classification, criteria, factsOfUnit(unit));
  if (!possible.includes(id)) return 'not-met';
  return is === id ? 'met' : 'undetermined';
}
