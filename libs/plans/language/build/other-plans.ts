import {
  walkTerm,
  type Classification,
  type Criteria,
  type Criterion,
  type NamedCondition,
  type Term,
} from '@app/domain/criteria';
import type { Indicator, PlanRevision } from '@app/domain/plans';
import { nearestWord } from '../nearest-word';
import type { Flaw } from '../plan-error';
import type { Section } from '../written';

/** The plans that a file uses, by what it calls them. */
export class OtherPlans {
  constructor(private readonly plans: ReadonlyMap<string, PlanRevision>) {}

  has(as: string): boolean {
    return this.plans.has(as);
  }

  /** The plan that a section names under `use`. */
  named(section: Section, flaws: Flaw[]): PlanRevision | undefined {
    const id = section.text('use');
    const plan = this.plans.get(id);
    if (!plan) flaws.push(unknown([...section.path, 'use'], 'reference.use', id, [...this.plans.keys()]));
    return plan;
  }

  /**
   * Named terms that criteria and classes speak of and do not define: of a tier those of the plan it belongs to (`around`), else those of the
   * plans that the file uses.
   */
  termsFor(criteria: Criteria, classification: Classification | undefined, around?: Criteria): NamedCondition[] {
    const own = new Set([...criteria.items, ...criteria.terms].map(({ id }) => id));
    const found = new Map<string, NamedCondition>();
    const look = (term: Term): void => {
      for (const step of walkTerm(term)) {
        if (step.term.op !== 'named' || own.has(step.term.id) || found.has(step.term.id)) continue;
        const named = conditionIn(around, step.term.id) ?? this.condition(step.term.id);
        if (!named) continue;
        found.set(named.id, named);
        look(named.term);
      }
    };
    for (const { term } of [...criteria.items, ...criteria.terms]) look(term);
    for (const { when } of classification?.items ?? []) if (when.kind === 'term') look(when.term);
    return [...found.values()];
  }

  /** An indicator of that id, as a plan that is used defines it. */
  indicator(id: string): Indicator | undefined {
    return this.first((plan) => plan.indicators.find((indicator) => indicator.id === id));
  }

  /** The classes of the plan that is called so here. */
  classesOf(as: string): readonly string[] | undefined {
    const plan = this.plans.get(as);
    return plan && (plan.classification?.items ?? []).map(({ id }) => id);
  }

  private condition(id: string): NamedCondition | undefined {
    return this.first(({ criteria }) => conditionIn(criteria, id));
  }

  private first<T>(find: (plan: PlanRevision) => T | undefined): T | undefined {
    for (const plan of this.plans.values()) {
      const found = find(plan);
      if (found !== undefined) return found;
    }
    return undefined;
  }
}

function conditionIn(criteria: Criteria | undefined, id: string): NamedCondition | undefined {
  return criteria && [...criteria.terms, ...criteria.items].find((item) => item.id === id);
}

/** What `criteria: {use, take}` means: the other plan's criteria, cited as this one cites that plan. */
export function criteriaOfOther(section: Section, others: OtherPlans, flaws: Flaw[]): Criteria | undefined {
  if (!section.has('use')) return undefined;
  const criteria = others.named(section, flaws)?.criteria;
  if (!criteria) return undefined;
  const ids = section.has('take') ? section.words('take') : criteria.items.map(({ id }) => id);
  const items = ids.flatMap((id, i): Criterion[] => {
    const item = criteria.items.find((candidate) => candidate.id === id);
    const known = criteria.items.map((candidate) => candidate.id);
    if (!item) flaws.push(unknown([...section.path, 'take', i], 'reference.criterion', id, known));
    return item ? [{ ...item, clause: cited(item.clause, section.textIf('clause')) }] : [];
  });
  return { ...criteria, items };
}

/** "Điều 6.1" of the other paper is "qd-28 Điều 6.1" here, when that is how this file cites it. */
function cited(theirs: string | undefined, here: string | undefined): string | undefined {
  const source = here?.split(/[ ;]/)[0];
  return theirs === undefined || source === undefined || source === here ? here : `${source} ${theirs}`;
}

function unknown(path: (string | number)[], code: string, id: string, known: readonly string[]): Flaw {
  const meant = nearestWord(id, known);
  return { path, code, params: { id, ...(meant && { meant }) } };
}
