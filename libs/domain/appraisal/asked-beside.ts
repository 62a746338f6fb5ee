import { walkTerm, type Baseline, type RollUpTerm, type Term } from '@app/domain/criteria';
import type { PlanRevision, Seat } from '@app/domain/plans';

/** A question that only seats can answer. */
export interface Question {
  readonly ask: string;
  /** seats of the plan; all of them must say yes */
  readonly by: readonly Seat[];
  /** ids of the criteria that ask it */
  readonly criteria: readonly string[];
}

/** What a plan's criteria and classes look at beside figures, so that nothing else has to be gathered. */
export interface AskedBeside {
  readonly moments: boolean;
  readonly evidence: boolean;
  readonly baselines: readonly Baseline[];
  /** ids of obligations */
  readonly obligations: readonly string[];
  readonly questions: readonly Question[];
  readonly groups: readonly Pick<RollUpTerm, 'plan' | 'of'>[];
}

/** Null: the plan's criteria and classes look at figures alone. */
export function askedBeside(plan: PlanRevision): AskedBeside | null {
  const terms = termsOf(plan).map(({ term }) => term);
  const ofKind = <Op extends Term['op']>(op: Op): Extract<Term, { op: Op }>[] =>
    terms.filter((term): term is Extract<Term, { op: Op }> => term.op === op);
  const beside = {
    moments: ofKind('age').length > 0,
    evidence: ofKind('evidence').length > 0,
    baselines: [...new Set(ofKind('against').map(({ baseline }) => baseline))],
    obligations: [...new Set(ofKind('fulfilled').map(({ obligation }) => obligation))],
    questions: questionsOf(plan),
    groups: ofKind('roll-up').map(({ plan: other, of }) => ({ ...(other !== undefined && { plan: other }), of })),
  };
  return terms.some(({ op }) => BESIDE.has(op)) ? beside : null;
}

const BESIDE: ReadonlySet<Term['op']> = new Set(['age', 'evidence', 'against', 'fulfilled', 'judged', 'roll-up']);

/** The questions of the plan, each once, in the order of the criteria. The question is its own name. */
export function questionsOf(plan: PlanRevision): Question[] {
  const asked = new Map<string, { ask: string; by: string[]; criteria: string[] }>();
  for (const { criterion, term } of termsOf(plan)) {
    if (term.op !== 'judged') continue;
    const entry = asked.get(term.ask) ?? { ask: term.ask, by: [], criteria: [] };
    entry.by.push(...term.by.filter((seat) => !entry.by.includes(seat)));
    if (criterion !== null && !entry.criteria.includes(criterion)) entry.criteria.push(criterion);
    asked.set(term.ask, entry);
  }
  return [...asked.values()];
}

/** Every term of the criteria, the named terms and the classes, with the criterion it stands in. */
function termsOf({ criteria, classification }: PlanRevision): { criterion: string | null; term: Term }[] {
  const within = (criterion: string | null, whole: Term) =>
    [...walkTerm(whole)].map(({ term }) => ({ criterion, term }));
  return [
    ...criteria.items.flatMap(({ id, term }) => within(id, term)),
    ...criteria.terms.flatMap(({ term }) => within(null, term)),
    ...(classification?.items ?? []).flatMap(({ when }) => (when.kind === 'term' ? within(null, when.term) : [])),
  ];
}
