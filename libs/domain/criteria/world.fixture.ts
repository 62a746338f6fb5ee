import fc from 'fast-check';
import { legalDate } from '@app/domain/shared';
import { countsOnly, NO_FACTS, type Facts, type FulfilmentFact, type MemberFact } from './facts';

/** What will be known in the end, and which part of it is known before. */
export interface World {
  readonly before: Facts;
  readonly after: Facts;
}

export const COUNTS = ['a', 'b', 'c', 'd'] as const;
export const GRADES = ['low', 'middle', 'high'] as const;
export const ASKED = ['first?', 'second?'] as const;
export const SEATS = ['cat', 'syt'] as const;
export const RESULTS = ['listed', 'hot'] as const;

const counts = fc.record(Object.fromEntries(COUNTS.map((name) => [name, fc.nat(6)])));
const someCounts = fc.subarray([...COUNTS]);
const only = (values: Record<string, number>, names: readonly string[]): Facts =>
  countsOnly(Object.fromEntries(names.map((name) => [name, values[name]])));

const member = fc
  .record({ results: fc.record({ listed: fc.boolean(), hot: fc.boolean() }), counts, known: someCounts })
  .chain(({ results, counts: own, known }) =>
    fc.subarray([...RESULTS]).map((told): { before: MemberFact; after: MemberFact } => ({
      before: {
        code: 'x',
        results: Object.fromEntries(told.map((name) => [name, results[name]])),
        facts: only(own, known),
      },
      after: { code: 'x', results, facts: only(own, COUNTS) },
    })),
  );

/** Every occurrence is in time, late or missed in the end; before, some have not come to that. */
const fulfilment = fc
  .record({ inTime: fc.nat(3), late: fc.nat(3), missed: fc.nat(3), waits: fc.nat(3), lags: fc.nat(3) })
  .map(({ inTime, late, missed, waits, lags }): { before: FulfilmentFact; after: FulfilmentFact } => {
    const open = Math.min(waits, inTime);
    const overdue = Math.min(lags, late + missed);
    const lateLeft = Math.max(0, late - overdue);
    return {
      before: { inTime: inTime - open, late: lateLeft, missed: late + missed - overdue - lateLeft, open, overdue },
      after: { inTime, late, missed, open: 0, overdue: 0 },
    };
  });

const day = fc.integer({ min: 1, max: 28 }).map((n) => legalDate(`2025-03-${String(n).padStart(2, '0')}`));

export const world: fc.Arbitrary<World> = fc
  .record({
    counts,
    known: someCounts,
    earlier: counts,
    knownEarlier: someCounts,
    yes: fc.boolean(),
    grade: fc.constantFrom(...GRADES),
    date: day,
    moment: day,
    accepted: fc.nat(3),
    found: fc.nat(3),
    duty: fulfilment,
    members: fc.array(member, { maxLength: 4 }),
    judged: fc.record({ cat: fc.boolean(), syt: fc.boolean() }),
    told: fc.subarray(['yes', 'grade', 'date', 'moment', 'duty', 'members', 'cat', 'syt']),
  })
  .map((w): World => {
    const has = (name: string): boolean => w.told.includes(name);
    const seats = SEATS.filter(has);
    const grade = { value: w.grade, of: GRADES };
    return {
      before: {
        ...only(w.counts, w.known),
        baselines: { registration: only(w.earlier, w.knownEarlier).figures },
        answers: has('yes') ? { y: w.yes } : {},
        grades: has('grade') ? { g: grade } : {},
        dates: has('date') ? { t: w.date } : {},
        moments: has('moment') ? { request: w.moment } : {},
        evidence: { D1: { accepted: Math.min(w.accepted, w.found), open: true } },
        fulfilments: has('duty') ? { duty: w.duty.before } : {},
        judgements: Object.fromEntries(
          ASKED.map((ask) => [ask, Object.fromEntries(seats.map((seat) => [seat, w.judged[seat]]))]),
        ),
        groups: has('members') ? [{ of: 'units', members: w.members.map(({ before }) => before) }] : [],
      },
      after: {
        ...NO_FACTS,
        ...only(w.counts, COUNTS),
        baselines: { registration: only(w.earlier, COUNTS).figures },
        answers: { y: w.yes },
        grades: { g: grade },
        dates: { t: w.date },
        moments: { request: w.moment },
        evidence: { D1: { accepted: w.accepted, open: false } },
        fulfilments: { duty: w.duty.after },
        judgements: Object.fromEntries(ASKED.map((ask) => [ask, w.judged])),
        groups: [{ of: 'units', members: w.members.map(({ after }) => after) }],
      },
    };
  });
