import { gradeHolds, type GradeTest } from '../grade-test';
import type { Operator } from '../operator';
import type { TermBase } from '../term';
import { BESIDE_TEST, ID } from './shapes';

/** A grade that somebody else has given ("xếp loại từ khá trở lên"), by the order of the grades. */
export interface GradeTerm extends TermBase {
  readonly op: 'grade';
  readonly indicator: string;
  readonly is: GradeTest;
}

export const grade: Operator<GradeTerm, string, { is: string }> = {
  shape: ID,
  beside: { is: BESIDE_TEST },
  read: (written, reader, { is }) => ({
    op: 'grade',
    indicator: written,
    is: reader.beside('is').gradeTest(is),
  }),
  children: () => [],
  mentions: (term) => [{ kind: 'indicator', id: term.indicator, as: 'grade' }],
  judge: (term, look) => {
    const given = look.facts.grades[term.indicator];
    const params = { of: term.indicator, cmp: term.is.cmp, asked: term.is.grade };
    if (!given) return { code: 'grade', verdict: 'undetermined', params: { ...params, missing: term.indicator } };
    const holds = gradeHolds(term.is, given.value, given.of);
    const verdict = holds === undefined ? 'undetermined' : holds ? 'met' : 'not-met';
    return { code: 'grade', verdict, params: { ...params, given: given.value } };
  },
};
