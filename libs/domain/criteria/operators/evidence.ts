import type { Operator } from '../operator';
import type { TermBase } from '../term';
import { testRange, type Test } from '../test';
import { ID, map, TEST } from './shapes';

/** Accepted pieces of evidence for a component of the dossier. While the dossier is open more may come. */
export interface EvidenceTerm extends TermBase {
  readonly op: 'evidence';
  /** Id of the component. */
  readonly of: string;
  readonly is: Test;
}

export const evidence: Operator<EvidenceTerm, { of: string; is: string }> = {
  shape: map({ of: ID, is: TEST }),
  read: (written, reader) => ({ op: 'evidence', of: written.of, is: reader.test(written.is, 'is') }),
  children: () => [],
  mentions: (term) => [{ kind: 'component', id: term.of }],
  judge: (term, look) => {
    const { accepted, open } = look.facts.evidence[term.of] ?? { accepted: 0, open: true };
    const least = { n: accepted, d: 1 };
    const verdict = testRange(term.is, open ? { least } : { least, most: least });
    return { code: 'evidence', verdict, test: term.is, params: { of: term.of, accepted } };
  },
};
