import type { Operator } from '../operator';
import type { TermBase } from '../term';
import { testRange, type Test } from '../test';
import { isShare } from '../threshold';
import { nothingArose } from './nothing-arose';
import { ID, map, TEST } from './shapes';

/** How many of the occurrences of a duty were accepted: "thực hiện đầy đủ chế độ báo cáo". */
export interface FulfilledTerm extends TermBase {
  readonly op: 'fulfilled';
  /** Id of the obligation. */
  readonly obligation: string;
  readonly is: Test;
  /** What one that came after its day is worth. */
  readonly late: 'counts' | 'fails';
}

export const fulfilled: Operator<FulfilledTerm, { obligation: string; is: string; late: FulfilledTerm['late'] }> = {
  shape: map({ obligation: ID, is: TEST, late: { enum: ['counts', 'fails'] } }),
  read: (written, reader) => ({
    op: 'fulfilled',
    obligation: written.obligation,
    is: reader.test(written.is, 'is'),
    late: written.late,
  }),
  children: () => [],
  mentions: (term) => [{ kind: 'obligation', id: term.obligation }],
  judge: (term, look) => {
    const known = look.facts.fulfilments[term.obligation];
    const of = term.obligation;
    if (!known) return { code: 'fulfilled', verdict: 'undetermined', test: term.is, params: { of } };
    const { inTime, late, open, overdue, missed } = known;
    const whole = inTime + late + open + overdue + missed;
    if (whole === 0) return nothingArose(look, { params: { obligation: of } });
    const accepted = inTime + (term.late === 'counts' ? late : 0);
    const possible = accepted + open + (term.late === 'counts' ? overdue : 0);
    const unit = isShare(term.is) ? whole : 1;
    const verdict = testRange(term.is, { least: { n: accepted, d: unit }, most: { n: possible, d: unit } });
    return { code: 'fulfilled', verdict, test: term.is, params: { of, accepted, whole, open: possible - accepted } };
  },
};
