import fc from 'fast-check';
import {
  classify,
  evaluateCriteria,
  mentionsHere,
  NO_FACTS,
  walkElsewhere,
  walkTerm,
  type Facts,
  type GroupFact,
  type Mention,
  type Term,
  type Verdict,
} from '@app/domain/criteria';
import { conditionsOf, type Indicator, type PlanRevision } from '@app/domain/plans';
import { addDays, legalDate } from '@app/domain/shared';
import { VIETNAM_CALENDAR } from '@app/domain/calendar';
import { shippedPlan, shippedRevisions } from '@app/plans';

const PLANS = shippedRevisions()
  .map(({ plan: code, number }) => [`${code}.r${number}`, shippedPlan(code, number).plan] as const)
  .filter(([, { criteria }]) => criteria.items.length > 0);

/** One thing that somebody may tell, and how it adds to what is known. */
type Telling = (facts: Facts) => Facts;

const termsOf = (plan: PlanRevision): Term[] =>
  conditionsOf(plan).flatMap(({ term }) => [...[...walkTerm(term)].map((step) => step.term), ...walkElsewhere(term)]);

const small = fc.oneof(fc.nat(3), fc.nat(20_000));
const dayIn2025 = fc.nat(364).map((days) => addDays(legalDate('2025-01-01'), days));
const BASELINES = ['registration', 'previous-period', 'previous-year'] as const;

function tellingsOf(indicator: Indicator): fc.Arbitrary<Telling>[] {
  const { id, type, grades } = indicator;
  switch (type) {
    case 'date':
      return [dayIn2025.map((date) => (facts) => ({ ...facts, dates: { ...facts.dates, [id]: date } }))];
    case 'yes-no':
      return [fc.boolean().map((yes) => (facts) => ({ ...facts, answers: { ...facts.answers, [id]: yes } }))];
    case 'grade':
      return [
        fc
          .constantFrom(...grades)
          .map((value) => (facts) => ({ ...facts, grades: { ...facts.grades, [id]: { value, of: grades } } })),
      ];
    default:
      return [
        small.map((value) => (facts) => ({ ...facts, figures: [...facts.figures, { indicator: id, value }] })),
        ...BASELINES.map((baseline) =>
          small.map((value): Telling => (facts) => ({
            ...facts,
            baselines: {
              ...facts.baselines,
              [baseline]: [...(facts.baselines[baseline] ?? []), { indicator: id, value }],
            },
          })),
        ),
      ];
  }
}

function tellingsFor(mention: Mention): fc.Arbitrary<Telling>[] {
  const { kind, id } = mention;
  if (kind === 'component')
    return [
      fc.nat(2).map((accepted) => (facts) => ({
        ...facts,
        evidence: { ...facts.evidence, [id]: { accepted, open: false } },
      })),
    ];
  if (kind === 'moment')
    return [dayIn2025.map((date) => (facts) => ({ ...facts, moments: { ...facts.moments, [id]: date } }))];
  return [];
}

function tellingsOfTerm(term: Term): fc.Arbitrary<Telling>[] {
  if (term.op === 'judged')
    return term.by.map((seat) =>
      fc.boolean().map((yes) => (facts) => ({
        ...facts,
        judgements: { ...facts.judgements, [term.ask]: { ...facts.judgements[term.ask], [seat]: yes } },
      })),
    );
  if (term.op === 'roll-up') {
    const group = fc.array(fc.dictionary(fc.constantFrom(...term.result), fc.boolean()), { maxLength: 6 });
    return [
      group.map((members) => (facts) => {
        const told: GroupFact = {
          of: term.of === 'units' || term.of === 'children' ? term.of : 'sub-units',
          ...(term.plan !== undefined && { plan: term.plan }),
          members: members.map((results, i) => ({ code: String(i), results })),
        };
        return { ...facts, groups: [...facts.groups, told] };
      }),
    ];
  }
  return [];
}

/** What is known before, and with the rest filled in. */
function worldOf(plan: PlanRevision): fc.Arbitrary<{ before: Facts; after: Facts }> {
  const terms = termsOf(plan);
  const named = new Map(terms.flatMap(mentionsHere).map((mention) => [`${mention.kind} ${mention.id}`, mention]));
  const tellings = [
    ...plan.indicators.flatMap(tellingsOf),
    ...[...named.values()].flatMap(tellingsFor),
    ...terms.flatMap(tellingsOfTerm),
  ];
  const start: Facts = { ...NO_FACTS, calendar: VIETNAM_CALENDAR };
  const told = fc.tuple(...tellings.map((telling) => fc.tuple(telling, fc.boolean())));
  return told.map((all) => ({
    before: all.filter(([, early]) => early).reduce((facts, [telling]) => telling(facts), start),
    after: all.reduce((facts, [telling]) => telling(facts), start),
  }));
}

/** Figures that contradict each other (more exempt than there are) may open a verdict again, and never turn it. */
const turned = (before: Verdict, after: Verdict): boolean =>
  before !== 'undetermined' && after !== 'undetermined' && before !== after;

describe.each(PLANS)('filling in what is not known, under %s,', (_name, plan) => {
  const world = worldOf(plan);

  it('turns no criterion and no unit from met to not met, or back', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(world, ({ before, after }) => {
        const [was, is] = [before, after].map((facts) => evaluateCriteria(plan.criteria, facts));
        for (const [i, { verdict, id }] of was.criteria.entries()) {
          seen.add(`${id} ${verdict}`);
          expect([id, turned(verdict, is.criteria[i].verdict)]).toEqual([id, false]);
        }
        expect(turned(was.verdict, is.verdict)).toBe(false);
      }),
      { numRuns: 300 },
    );
    // a world in which nothing is ever settled early would prove nothing
    const settled = plan.criteria.items.filter(({ id }) => seen.has(`${id} met`) || seen.has(`${id} not-met`));
    expect(settled.map(({ id }) => id)).toEqual(plan.criteria.items.map(({ id }) => id));
  });

  it('puts no unit that has its class into another', () => {
    const { classification, criteria } = plan;
    if (!classification) return;
    fc.assert(
      fc.property(world, ({ before, after }) => {
        const [was, is] = [before, after].map((facts) => classify(classification, criteria, facts));
        if (was.is !== undefined && is.is !== undefined) expect(is.is).toBe(was.is);
      }),
      { numRuns: 200 },
    );
  });
});
