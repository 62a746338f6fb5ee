import {
  DATE,
  DUE,
  format,
  ID,
  IDS,
  LABEL,
  LIMIT_AFTER,
  list,
  map,
  oneOf,
  START,
  TERM,
  TEXT,
  WORDS,
  YES_NO,
} from './words';

export const TRACK = oneOf('keep', 'build', 'convert');
const ONLY = map({ selected: YES_NO, track: list(TRACK, 1), kinds: list(ID, 1), result: WORDS, where: TERM });
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
      form: WORDS,
      targets: oneOf('own'),
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
    map(
      {
        id: ID,
        label: LABEL,
        from: START,
        to: DUE,
        each: oneOf('period'),
        'ends-with': ID,
        gate: map({ blocks: IDS, owes: IDS }),
      },
      ['id', 'label', 'from', 'to'],
    ),
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
        'reports-on': ID,
        project: TEXT,
        revises: oneOf('plan'),
        template: ID,
        'stands-for': DUE,
        collect: IDS,
        dossier: YES_NO,
        inspects: map({ who: list(ID, 1), only: ONLY }, ['who']),
        ladder: LADDER,
      },
      ['id', 'label', 'who', 'to'],
    ),
  ),
  ladder: LADDER,
};
