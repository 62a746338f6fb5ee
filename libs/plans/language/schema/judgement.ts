import { scoreShape, type JsonSchema } from '@app/domain/criteria';
import { LEVEL } from './identity';
import { format, ID, IDS, LABEL, list, map, oneOf, PROVENANCE, TERM, TEST, TEXT, wordOr, YES_NO } from './words';

export const INDICATOR = map(
  {
    id: ID,
    label: LABEL,
    type: oneOf('count', 'number', 'date', 'yes-no', 'grade', 'points', 'reference'),
    unit: TEXT,
    nature: oneOf('stock', 'flow'),
    range: TEST,
    grades: list(TEXT, 2),
    'stated-by': list(ID, 1),
    'compared-with': list(ID, 1),
    'confirmed-by': ID,
    class: oneOf('public', 'internal', 'police'),
  },
  ['id', 'label', 'type', 'stated-by'],
);

/** An entry of the vocabulary as it stands, or with what an office may say of it anew (`refine-taken.ts`). */
const TAKEN: JsonSchema = {
  ...map(
    {
      id: ID,
      'compared-with': list(ID, 1),
      'confirmed-by': ID,
      class: oneOf('public', 'internal', 'police'),
    },
    ['id'],
  ),
  ...ID,
  type: ['string', 'object'],
};

const RULE: JsonSchema = wordOr(['all'], {
  properties: {
    'at-least': { type: 'integer', minimum: 1 },
    points: map({ total: TEST, each: TEST }, ['total']),
    ...PROVENANCE,
  },
  additionalProperties: false,
});

/** Own criteria, those of another plan, or the word that they are still to come; which of them is settled when the plan is built. */
export const CRITERIA = map({
  use: ID,
  take: IDS,
  at: LEVEL,
  rule: RULE,
  'zero-of-zero': oneOf('met-flagged', 'not-met', 'undetermined'),
  items: list(
    map(
      {
        id: ID,
        label: LABEL,
        for: TEXT,
        basis: format('basis'),
        term: TERM,
        score: map(scoreShape(PROVENANCE), ['max']),
      },
      ['id', 'label'],
    ),
    1,
  ),
  awaiting: map({ by: list(ID, 1), kind: oneOf('guidance') }, ['by']),
});

export const TERMS = list(map({ id: ID, label: LABEL, basis: format('basis'), term: TERM }, ['id', 'term']));

export const CLASSIFICATION = map({
  use: ID,
  bands: oneOf('exact', 'at-least'),
  items: list(
    map(
      { id: ID, label: LABEL, basis: format('basis'), when: TERM, points: format('test'), otherwise: { const: true } },
      ['id', 'label'],
    ),
    1,
  ),
});

/** What is counted, and what it is held against. */
export const judgementSections = {
  indicators: map({
    take: list(TAKEN),
    own: list(INDICATOR),
    checks: list(
      map({ id: ID, sum: list(ID, 1), 'at-most': ID, else: oneOf('refuse', 'explain') }, ['id', 'sum', 'at-most']),
    ),
  }),
  criteria: CRITERIA,
  terms: TERMS,
  classification: CLASSIFICATION,
  components: list(
    map(
      {
        id: ID,
        ids: list(ID, 1),
        label: LABEL,
        by: ID,
        need: oneOf('always', 'optional', 'if-asked'),
        supports: IDS,
        valid: format('amount'),
        'posted-for': format('amount'),
        generated: YES_NO,
      },
      ['by', 'need'],
    ),
  ),
  retention: map({ dossier: format('amount'), opinions: format('amount'), figures: format('amount') }),
};
