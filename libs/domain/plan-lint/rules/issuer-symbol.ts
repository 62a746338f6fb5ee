import { inVietnamese } from '@app/domain/shared';
import { BODIES } from '../bodies.vi';
import type { Rule } from '../finding';

/** The paper says that one body issued it, and bears the symbol of another. */
export const issuerSymbol: Rule = {
  id: 'issuer-symbol',
  level: 'warn',
  check: ({ identity: { paper }, offices }, { said }) => {
    const { symbol, issuer } = paper;
    const office = offices.find(({ id }) => id === issuer);
    const body = BODIES[/[-/]([^-/]+)$/.exec(symbol ?? '')?.[1] ?? ''];
    if (symbol === undefined || !office || !body || inVietnamese(office.label).startsWith(body)) return [];
    const params = { symbol, body, issuer: inVietnamese(office.label) };
    return [{ clause: said.clauseOf('offices', office.id), path: 'identity.paper.symbol', params }];
  },
};
