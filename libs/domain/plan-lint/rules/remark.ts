import type { Rule } from '../finding';

/** Flaws that no data can show, as the reader of the paper noted them. Repeated here, not found. */
export const remark: Rule = {
  id: 'remark',
  level: 'warn',
  check: ({ identity }) =>
    identity.remarks.map(({ clause, text }, i) => ({ clause, path: `identity.remarks.${i}`, params: { text } })),
};
