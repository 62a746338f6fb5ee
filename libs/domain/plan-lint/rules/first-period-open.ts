import { BASELINE_VI, mentionsHere, walkTerm, type Baseline, type Criteria, type Term } from '@app/domain/criteria';
import { conditionsOf, type Condition, type PlanRevision } from '@app/domain/plans';
import { inVietnamese, type Localized } from '@app/domain/shared';
import { WHOLE_PAPER } from '../clauses';
import type { LintContext, Remark, Rule } from '../finding';
import { entryOfAllUnits, entryOfUnits, firstPeriod, targetsAgainstBefore } from '../first-period';
import { nothingBefore } from './nothing-before';

/**
 * A target or a condition held against the year before, of which the plan's first period has no figure: it is told as undetermined then.
 * Where that leaves nobody to recognise, or lasts for good, `nothing-before` says so.
 */
export const firstPeriodOpen: Rule = {
  id: 'first-period-open',
  level: 'note',
  check: (plan, context) => {
    const first = firstPeriod(plan, context);
    if (!first) return [];
    const told = new Set(nothingBefore.check(plan, context).map(({ path }) => path));
    return [...ofConditions(plan, context, first.name), ...ofTargets(plan, first.name)].filter(
      ({ path }) => !told.has(path),
    );
  },
};

/** A named term is told of where it is used. */
function ofConditions(plan: PlanRevision, { said }: LintContext, first: string): Remark[] {
  return conditionsOf(plan)
    .filter(({ path }) => !path.includes('terms'))
    .flatMap(({ path, term, among }): Remark[] => {
      const baseline = baselineBefore(term, among, new Set());
      if (!baseline) return [];
      const { label, clause } = standsIn(plan, path);
      const place = term.op === 'score' ? [...path.slice(0, -1), 'score'] : path;
      const params = {
        name: inVietnamese(label),
        before: BASELINE_VI[baseline],
        first,
        entry: path[0] === 'criteria' ? entryOfUnits(plan) : '',
      };
      return [{ clause: clause ?? said.clauseOf(...place), path: place.join('.'), params }];
    });
}

const ofTargets = (plan: PlanRevision, first: string): Remark[] =>
  targetsAgainstBefore(plan).map(({ id, label, clause, measure }) => ({
    clause: clause ?? WHOLE_PAPER,
    path: `targets.${id}.measure`,
    params: { name: inVietnamese(label), before: BASELINE_VI[measure.baseline], first, entry: entryOfAllUnits(plan) },
  }));

/** With what earlier time the term compares, itself or through a name; the registration is the period's own. */
function baselineBefore(term: Term, among: Criteria, seen: ReadonlySet<string>): Baseline | undefined {
  for (const { term: one } of walkTerm(term)) {
    if (one.op === 'against' && one.baseline !== 'registration') return one.baseline;
    for (const mention of mentionsHere(one)) {
      if (mention.kind !== 'term' || seen.has(mention.id)) continue;
      const named = [...among.terms, ...among.items].find(({ id }) => id === mention.id);
      const found = named && baselineBefore(named.term, among, new Set([...seen, mention.id]));
      if (found) return found;
    }
  }
  return undefined;
}

interface Named {
  readonly id: string;
  readonly label: Localized;
  readonly clause?: string;
}

/** The criterion, class, target or duty in which the condition stands. */
function standsIn(plan: PlanRevision, path: Condition['path']): Named {
  const tier = path[0] === 'sub-units' ? plan.subUnits : path[0] === 'parent' ? plan.parent : undefined;
  const [section = '', id = ''] = tier ? path.slice(1) : path;
  const { criteria, classification } = tier ?? plan;
  const items: Readonly<Record<string, readonly Named[] | undefined>> = {
    criteria: criteria?.items,
    classification: classification?.items,
    targets: plan.targets,
    obligations: plan.obligations,
  };
  return items[section]?.find((item) => item.id === id) ?? { id, label: id };
}
