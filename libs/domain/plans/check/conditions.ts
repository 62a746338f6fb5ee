import type { Basis, Classification, Criteria, Term } from '@app/domain/criteria';
import type { PlanRevision } from '../shape/plan-revision';
import type { Tier } from '../shape/tier';

/** A term of the plan, where it stands, and whose named terms it may use. */
export interface Condition {
  /** In the words of the plan file: `['criteria', 'TC2', 'term']`. */
  readonly path: readonly string[];
  /** Id of the criterion or named term; absent for a condition that nothing can refer to. */
  readonly id?: string;
  readonly term: Term;
  readonly basis?: Basis;
  /** The criteria whose names it may use. */
  readonly among: Criteria;
  /** Classes that results may be asked for by, of the level that it is judged for. */
  readonly classes?: Classification;
}

/** Every condition that a plan states, wherever it does. */
export function conditionsOf(plan: PlanRevision): Condition[] {
  return [
    ...inLevel([], plan),
    ...(plan.subUnits ? inTier('sub-units', plan.subUnits, plan) : []),
    ...(plan.parent ? inTier('parent', plan.parent, plan) : []),
    ...inWork(plan),
  ];
}

/** Conditions that the tier takes over as they stand for the units have been told there. */
function inTier(section: string, tier: Tier, plan: PlanRevision): Condition[] {
  const told = new Set<Term>([...plan.criteria.items, ...plan.criteria.terms].map(({ term }) => term));
  const level = { criteria: tier.criteria ?? NO_CRITERIA, classification: tier.classification };
  return inLevel([section], level, plan).filter(({ term }) => !told.has(term));
}

function inLevel(
  at: readonly string[],
  { criteria, classification }: { readonly criteria: Criteria; readonly classification?: Classification },
  below?: PlanRevision,
): Condition[] {
  const classes = below?.classification ?? classification;
  const named =
    (section: string) =>
    ({ id, term, basis }: { readonly id: string; readonly term: Term; readonly basis?: Basis }): Condition => ({
      path: [...at, section, id, 'term'],
      id,
      term,
      ...(basis && { basis }),
      among: criteria,
      ...(classes && { classes }),
    });
  return [
    ...criteria.items.map(named('criteria')),
    ...criteria.terms.map(named('terms')),
    ...(classification?.items ?? []).flatMap(({ id, when }): Condition[] =>
      when.kind === 'term'
        ? [
            {
              path: [...at, 'classification', id, 'when'],
              term: when.term,
              among: criteria,
              ...(classes && { classes }),
            },
          ]
        : [],
    ),
  ];
}

function inWork({ obligations, targets, criteria, classification }: PlanRevision): Condition[] {
  const at = (term: Term | undefined, ...path: string[]): Condition[] =>
    term ? [{ path, term, among: criteria, ...(classification && { classes: classification }) }] : [];
  return [
    ...obligations.flatMap(({ id, only, inspects }) => [
      ...at(only?.where, 'obligations', id, 'only', 'where'),
      ...at(inspects?.only?.where, 'obligations', id, 'inspects', 'only', 'where'),
    ]),
    ...targets.flatMap(({ id, measure, of }) => [
      ...at(measure.kind === 'units-where' ? measure.term : undefined, 'targets', id, 'measure', 'units-where'),
      ...at(of.kind === 'where' ? of.term : undefined, 'targets', id, 'of', 'where'),
    ]),
  ];
}

const NO_CRITERIA: Criteria = { rule: { kind: 'all' }, zeroOfZero: 'met-flagged', items: [], terms: [] };
