import { format, ID, IDS, LABEL, list, map, oneOf, TERM, TEST, TEXT, YES_NO } from './words';

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

/** What is counted, and what it is held against. */
export const judgementSections = {
  indicators: map({
    take: IDS,
    own: list(INDICATOR),
    checks: list(
      map({ id: ID, sum: list(ID, 1), 'at-most': ID, else: oneOf('refuse', 'explain') }, ['id', 'sum', 'at-most']),
    ),
  }),
  criteria: map({
    rule: {
      type: ['string', 'object'],
      properties: { 'at-least': { type: 'integer', minimum: 1 } },
      required: ['at-least'],
      additionalProperties: false,
    },
    'zero-of-zero': oneOf('met-flagged', 'not-met', 'undetermined'),
    items: list(map({ id: ID, label: LABEL, basis: format('basis'), term: TERM }, ['id', 'label', 'term']), 1),
    awaiting: map({ by: list(ID, 1), kind: oneOf('guidance') }, ['by']),
  }),
  terms: list(map({ id: ID, label: LABEL, basis: format('basis'), term: TERM }, ['id', 'term'])),
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
