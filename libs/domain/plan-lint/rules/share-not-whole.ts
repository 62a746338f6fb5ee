import { isShare, neededOf, type Test } from '@app/domain/criteria';
import type { PlanRevision, Target } from '@app/domain/plans';
import type { Fraction } from '@app/domain/shared';
import type { Remark, Rule } from '../finding';
import { unitCount } from '../named-units';
import { targetTest } from '../target-words.vi';

/** A share of the units that is no whole number of them: 20 % of 96 are 19,2, so that 20 are required. */
export const shareNotWhole: Rule = {
  id: 'share-not-whole',
  level: 'note',
  check: (plan, { said }) =>
    plan.targets.flatMap((target) =>
      goalsOf(target).flatMap(({ is, at }): Remark[] => {
        const path = ['targets', target.id, ...at];
        const of = countOver(plan, target);
        const share = lowerShare(is);
        if (of === undefined || !share || (share.n * of) % share.d === 0 || !said.says(...path)) return [];
        const params = { asked: targetTest(is), of, exactly: decimal(share, of), required: neededOf(is, of) };
        return [{ clause: said.clauseOf(...path), path: path.join('.'), params }];
      }),
    ),
};

function goalsOf({ is, steps }: Target): { readonly is: Test; readonly at: readonly string[] }[] {
  const own = is ? [{ is, at: ['is'] }] : [];
  return [...own, ...steps.map((step, i) => ({ is: step.is, at: ['steps', String(i), 'is'] }))];
}

/** Only units can be counted before anything has happened. */
function countOver(plan: PlanRevision, { measure, of }: Target): number | undefined {
  if (measure.kind === 'part' || measure.kind === 'against') return undefined;
  if (of.kind === 'named') return of.units.length;
  if (of.kind !== 'all') return undefined;
  return unitCount(plan, measure.kind === 'parent' ? 'parents' : of.group);
}

function lowerShare(is: Test): Fraction | undefined {
  if (!isShare(is) || is.cmp === 'from-to' || is.cmp === 'below' || is.cmp === 'at-most') return undefined;
  return is.than;
}

/** `19,2`; of a share without a finite decimal the first two. */
function decimal({ n, d }: Fraction, of: number): string {
  const hundredths = Math.floor((n * of * 100) / d);
  const part = String(hundredths % 100).padStart(2, '0');
  return `${Math.floor(hundredths / 100)},${part.endsWith('0') ? part[0] : part}`;
}
