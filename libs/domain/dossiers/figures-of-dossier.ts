import {
  countsOnly,
  isExact,
  mentionsHere,
  walkTerm,
  measure,
  type Criteria,
  type Facts,
  type Term,
} from '@app/domain/criteria';
import { isStatedInUnit, type FigureValue, type Indicator, type PlanRevision } from '@app/domain/plans';

type Given = Readonly<Record<string, FigureValue | undefined>>;

/**
 * The figures that a dossier gives: what the criteria read, what the review counted or the registration froze besides, and what the classes
 * of the plan read. A category that only a later rule exempts is counted from the beginning, because nobody can count it back (plan 4.1,
 * `selection.table`).
 */
export function figuresOfDossier(plan: PlanRevision): readonly Indicator[] {
  const classes = (plan.classification?.items ?? []).flatMap(({ when }) => (when.kind === 'term' ? [when.term] : []));
  const wanted = new Set([...countedAnyway(plan), ...readBy([...criteriaOf(plan), ...classes], plan.criteria)]);
  return plan.indicators.filter(({ id }) => wanted.has(id));
}

/**
 * Those that must be stated before the dossier is presented. A class that cannot be told keeps nobody from asking for recognition; and what
 * is asked only about people of whom there are none (the day of their oldest test) is not asked then. What another office than the unit's
 * states (Công an xã of a tổ dân phố) that office counts at the appraisal: the unit could not know it, or may not read it.
 */
export function figuresToState(plan: PlanRevision, stated: Given): readonly Indicator[] {
  const read = new Set(readBy(criteriaOf(plan), plan.criteria, countsIn(stated)));
  const anyway = new Set(countedAnyway(plan));
  return plan.indicators.filter(
    (indicator) => anyway.has(indicator.id) || (read.has(indicator.id) && isStatedInUnit(plan, indicator)),
  );
}

const countedAnyway = ({ selection }: PlanRevision): string[] => [...selection.table, ...selection.baseline];

const criteriaOf = ({ criteria }: PlanRevision): Term[] => criteria.items.map(({ term }) => term);

/** Ids of the indicators that the terms read, through named ones too; without those that these facts leave nothing to ask about. */
function readBy(terms: readonly Term[], { items, terms: named }: Criteria, facts?: Facts): string[] {
  const seen = new Set<string>();
  const read = (term: Term): string[] => {
    const skipped = new Set(facts ? idleIn(term, facts) : []);
    return [...walkTerm(term)].flatMap(({ term: one }) =>
      skipped.has(one)
        ? []
        : mentionsHere(one).flatMap((mention) => {
            if (mention.kind === 'indicator') return [mention.id];
            if (mention.kind !== 'term' || seen.has(mention.id)) return [];
            seen.add(mention.id);
            const other = [...named, ...items].find(({ id }) => id === mention.id);
            return other ? read(other.term) : [];
          }),
    );
  };
  return terms.flatMap(read);
}

/** The terms about people who do not exist. */
function idleIn(term: Term, facts: Facts): Term[] {
  return [...walkTerm(term)].flatMap(({ term: one }) => {
    if (one.op !== 'if-any') return [];
    const reading = measure(one.figure, facts, undefined);
    const nobody = isExact(reading) && reading.most === 0;
    return nobody ? [...walkTerm(one.then)].map((inner) => inner.term) : [];
  });
}

const countsIn = (given: Given): Facts =>
  countsOnly(
    Object.fromEntries(
      Object.entries(given).filter((entry): entry is [string, number] => typeof entry[1] === 'number'),
    ),
  );
