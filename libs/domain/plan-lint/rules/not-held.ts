import { inVietnamese } from '@app/domain/shared';
import { WHOLE_PAPER } from '../clauses';
import type { Rule } from '../finding';

/** A cited text or an annex of which nobody here has the wording: what rests on it rests on our reading. */
export const notHeld: Rule = {
  id: 'not-held',
  level: 'warn',
  check: ({ identity, sources }) => [
    ...identity.attachments
      .filter(({ held }) => !held)
      .map(({ id, label, clause }) => ({
        clause: clause ?? WHOLE_PAPER,
        path: `identity.attachments.${id}`,
        params: { what: inVietnamese(label ?? id), kind: 'attachment' },
      })),
    ...sources
      .filter(({ held }) => !held)
      .map(({ id, ref, clause }) => ({
        clause: clause ?? WHOLE_PAPER,
        path: `sources.${id}`,
        params: { what: ref, kind: 'source' },
      })),
  ],
};
