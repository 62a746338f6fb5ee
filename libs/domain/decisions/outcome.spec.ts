import fc from 'fast-check';
import type { Verdict } from '@app/domain/criteria';
import { lastLook } from './last-look';
import { outcomeOf, POINTS_IN_ALL, type Standing } from './outcome';

const CRITERIA = ['TC1', 'TC2', 'TC3'];
const standing = (change: Partial<Standing> = {}): Standing => ({
  verdicts: { TC1: 'met', TC2: 'met', TC3: 'met' },
  proposed: true,
  rule: { kind: 'all' },
  ...change,
});

describe('what the papers say', () => {
  it('all criteria met and proposed: recognised', () => {
    expect(outcomeOf(standing(), CRITERIA)).toEqual({ outcome: 'recognised' });
    expect(outcomeOf(standing({ proposed: null }), CRITERIA)).toEqual({ outcome: 'recognised' });
  });

  it('Ba Động: criterion 2 not met', () => {
    const found = outcomeOf(
      standing({ verdicts: { TC1: 'met', TC2: 'not-met', TC3: 'met' }, proposed: false }),
      CRITERIA,
    );
    expect(found).toEqual({ outcome: 'not-recognised', failed: ['TC2'] });
  });

  it('a council that proposes does not lift a criterion that is not met', () => {
    expect(outcomeOf(standing({ verdicts: { TC1: 'not-met', TC2: 'met', TC3: 'met' } }), CRITERIA)).toMatchObject({
      outcome: 'not-recognised',
    });
  });

  it('not proposed although all is met needs the criterion that it fell on', () => {
    expect(outcomeOf(standing({ proposed: false }), CRITERIA)).toMatchObject({
      outcome: 'open',
      reasons: [{ code: 'decision.reason-of-council' }],
    });
    expect(outcomeOf(standing({ proposed: false }), CRITERIA, [{ criterion: 'TC3', found: '' }])).toEqual({
      outcome: 'not-recognised',
      failed: ['TC3'],
    });
  });

  it('nobody who is proposed with all criteria met can be refused by naming one', () => {
    expect(outcomeOf(standing(), CRITERIA, [{ criterion: 'TC1', found: '' }])).toEqual({ outcome: 'recognised' });
  });

  it('where some criteria are enough nobody is refused for one of the others', () => {
    const rule = { kind: 'at-least', n: 2 } as const;
    const of = (TC1: Verdict, TC2: Verdict, TC3: Verdict) =>
      outcomeOf(standing({ rule, verdicts: { TC1, TC2, TC3 } }), CRITERIA);
    expect(of('met', 'not-met', 'met')).toEqual({ outcome: 'recognised' });
    expect(of('met', 'undetermined', 'met')).toEqual({ outcome: 'recognised' });
    expect(of('met', 'not-met', 'undetermined')).toMatchObject({
      outcome: 'open',
      reasons: [{ params: { criteria: ['TC3'] } }],
    });
    expect(of('met', 'not-met', 'not-met')).toEqual({ outcome: 'not-recognised', failed: ['TC2', 'TC3'] });
  });

  it('nobody is recognised with too few points in all, though each criterion has its own least number', () => {
    const rule = { kind: 'points', total: { cmp: 'at-least', than: { n: 85, d: 1, written: 'number' } } } as const;
    const having = (enoughPoints: Verdict) => outcomeOf(standing({ rule, enoughPoints }), CRITERIA);
    expect(having('not-met')).toEqual({ outcome: 'not-recognised', failed: [POINTS_IN_ALL] });
    expect(having('undetermined')).toMatchObject({ outcome: 'open', reasons: [{ code: 'decision.points-open' }] });
    expect(having('met')).toEqual({ outcome: 'recognised' });
  });

  it('what cannot be judged is not decided', () => {
    const open = standing({ verdicts: { TC1: 'met', TC2: 'undetermined', TC3: 'met' } });
    expect(outcomeOf(open, CRITERIA)).toMatchObject({ outcome: 'open', reasons: [{ params: { criteria: ['TC2'] } }] });
    expect(outcomeOf(standing({ verdicts: {} }), CRITERIA)).toMatchObject({ outcome: 'open' });
  });

  it('never recognises with a criterion open or failed, and never refuses without naming one', () => {
    const verdict = fc.constantFrom<Verdict>('met', 'not-met', 'undetermined');
    fc.assert(
      fc.property(
        fc.record({ TC1: verdict, TC2: verdict, TC3: verdict }),
        fc.constantFrom(true, false, null),
        fc.subarray(CRITERIA),
        (verdicts, proposed, named) => {
          const found = outcomeOf(
            { verdicts, proposed, rule: { kind: 'all' } },
            CRITERIA,
            named.map((criterion) => ({ criterion, found: 'x' })),
          );
          if (found.outcome === 'recognised') {
            expect(Object.values(verdicts)).toEqual(['met', 'met', 'met']);
            expect(proposed).not.toBe(false);
          }
          if (found.outcome === 'not-recognised') expect(found.failed.length).toBeGreaterThan(0);
        },
      ),
    );
  });
});

describe('the last look', () => {
  const judged = (verdicts: Record<string, Verdict>) => ({
    verdict: 'met' as const,
    criteria: Object.entries(verdicts).map(([id, verdict]) => ({
      id,
      verdict,
      because: { code: 'none' as const, verdict },
    })),
    failed: Object.keys(verdicts).filter((id) => verdicts[id] === 'not-met'),
    open: [],
  });

  const MET = { TC1: 'met', TC2: 'met' } as const;

  it('changes something only when a verdict does', () => {
    expect(lastLook(MET, judged(MET), judged(MET))).toEqual({ changed: false, failed: [] });
    expect(lastLook(MET, judged(MET), judged({ TC1: 'met', TC2: 'not-met' }))).toEqual({
      changed: true,
      failed: ['TC2'],
    });
  });

  it('a unit that failed before and still fails has not changed', () => {
    const failed = { TC1: 'met', TC2: 'not-met' } as const;
    expect(lastLook(failed, judged(failed), judged(failed))).toEqual({ changed: false, failed: ['TC2'] });
  });

  it('points in all that fall below what the plan asks for send the unit back, though no criterion turned', () => {
    const having = (verdict: Verdict) => ({ ...judged(MET), points: { least: 7250, most: 7250, max: 10000, verdict } });
    expect(lastLook(MET, having('met'), having('not-met'))).toEqual({ changed: true, failed: [POINTS_IN_ALL] });
    expect(lastLook(MET, having('not-met'), having('met'))).toEqual({ changed: true, failed: [] });
    expect(lastLook(MET, having('not-met'), having('not-met'))).toEqual({ changed: false, failed: [POINTS_IN_ALL] });
    expect(lastLook(MET, having('met'), having('met'))).toEqual({ changed: false, failed: [] });
  });

  it('where nothing has changed the lead’s verdict stands, also against the engine', () => {
    expect(lastLook(MET, judged({ TC1: 'met', TC2: 'not-met' }), judged({ TC1: 'met', TC2: 'not-met' }))).toEqual({
      changed: false,
      failed: [],
    });
  });
});
