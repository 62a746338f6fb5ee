import type { JsonSchema } from '@app/domain/criteria';

const needs = (...keys: readonly string[]): JsonSchema => ({ type: 'object', required: keys });

/**
 * What must be there once procedure and vocabulary are merged in. A plan file alone may leave out all of it; a plan without a procedure
 * that gives it cannot run.
 */
export const COMPLETE_SCHEMA: JsonSchema = {
  type: 'object',
  required: ['intake', 'panel', 'council', 'confirmation', 'decision', 'documents', 'ladder', 'retention'],
  properties: {
    intake: {
      ...needs('to', 'check', 'late', 'refuse', 'supplement'),
      properties: { supplement: needs('limit', 'rounds', 'further') },
    },
    panel: { ...needs('members', 'limit', 'dissent', 'silence'), properties: { silence: needs('means', 'never') } },
    council: {
      ...needs('form', 'otherwise', 'label', 'papers', 'quorum', 'pass', 'ballot', 'list-vote', 'recusal', 'tie'),
      properties: { recusal: needs('own-unit', 'declared', 'shrinks') },
    },
    confirmation: { ...needs('by', 'due', 'changed'), properties: { changed: needs('go', 'council') } },
    decision: needs('prepares', 'decides', 'outcomes', 'conditional', 'again', 'documents'),
    retention: needs('dossier', 'opinions', 'figures'),
  },
};
