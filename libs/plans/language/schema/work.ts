import { DATE, DUE, format, ID, IDS, LABEL, LIMIT_AFTER, list, map, oneOf, START, TEST, TEXT, YES_NO } from './words';

const TRACK = oneOf('keep', 'build', 'convert');
const ONLY = map({ selected: YES_NO, track: list(TRACK, 1) });
const LADDER = list(map({ at: format('rung'), tell: list(ID, 1), draft: ID }, ['at', 'tell']));

/** What is to be done, by whom and by when. */
export const workSections = {
  selection: map(
    {
      way: oneOf('review', 'register', 'all'),
      by: ID,
      'approved-by': ID,
      document: ID,
      due: DUE,
      tracks: list(TRACK, 1),
      table: IDS,
      baseline: IDS,
    },
    ['way'],
  ),
  events: list(
    map({ id: ID, label: LABEL, by: ID, document: ID, outside: YES_NO, 'declared-by': ID, happened: DATE }, [
      'id',
      'label',
    ]),
  ),
  period: map(
    {
      id: TEXT,
      every: oneOf('year'),
      from: format('date-or-month-day'),
      to: DUE,
      first: { type: 'integer', minimum: 2000 },
      last: { type: 'integer', minimum: 2000 },
    },
    ['from', 'to'],
  ),
  phases: list(
    map({ id: ID, label: LABEL, from: START, to: DUE, 'ends-with': ID, gate: map({ blocks: IDS, owes: IDS }) }, [
      'id',
      'label',
      'from',
      'to',
    ]),
  ),
  obligations: list(
    map(
      {
        id: ID,
        label: LABEL,
        who: list(ID, 1),
        only: ONLY,
        to: ID,
        via: IDS,
        accept: ID,
        due: DUE,
        'ad-hoc': ID,
        answer: LIMIT_AFTER,
        from: START,
        until: START,
        phases: IDS,
        after: ID,
        'stands-for': DUE,
        collect: IDS,
        dossier: YES_NO,
        inspects: map({ who: list(ID, 1), only: ONLY }, ['who']),
        ladder: LADDER,
      },
      ['id', 'label', 'who', 'to'],
    ),
  ),
  targets: list(
    map(
      {
        id: ID,
        label: LABEL,
        measure: {
          type: ['string', 'object'],
          properties: { part: ID, of: ID },
          required: ['part', 'of'],
          additionalProperties: false,
        },
        of: map({ all: oneOf('units'), track: list(TRACK, 1), selected: { const: true }, named: IDS }),
        is: TEST,
        by: DATE,
        every: oneOf('month', 'quarter', 'half-year', 'year', 'period'),
        tracks: list(TRACK, 1),
        'report-only': YES_NO,
      },
      ['id', 'label', 'measure', 'of', 'is'],
    ),
  ),
  ladder: LADDER,
};
