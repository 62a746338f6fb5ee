import type { Rule } from '../finding';
import { WHOLE_PAPER } from '../clauses';

/** Number, day or issuer that the copy at hand does not show, or that only another copy does. */
export const identityIncomplete: Rule = {
  id: 'identity-incomplete',
  level: 'warn',
  check: ({ identity: { paper }, sources }) => {
    const missing = [
      ...(paper.symbol === undefined || paper.symbol.startsWith('/') ? ['symbol'] : []),
      ...(paper.date === undefined ? ['date'] : []),
      ...(paper.issuer === undefined ? ['issuer'] : []),
    ];
    const cites = paper.cites ?? {};
    const outside = [...(cites.symbol ? ['symbol'] : []), ...(cites.date ? ['date'] : [])];
    if (missing.length + outside.length === 0) return [];
    const source = sources.find(({ id }) => id === (cites.symbol ?? cites.date));
    return [{ clause: WHOLE_PAPER, path: 'identity.paper', params: { missing, outside, source: source?.ref ?? '' } }];
  },
};
