import type { JsonSchema } from '@app/domain/criteria';
import { COUNT, DATE, format, ID, LABEL, list, map, oneOf, PERCENT, TERM, TEST, TEXT, wordOr, YES_NO } from './words';
import { TRACK } from './work';

/** A word, or one of three maps; which keys go together is settled when the plan is built. */
const MEASURE: JsonSchema = wordOr(['listed', 'recognised', 'kept', 'registered', 'parent'], {
  properties: {
    part: ID,
    of: ID,
    figure: ID,
    against: oneOf('registration', 'previous-period', 'previous-year'),
    'units-where': TERM,
  },
  additionalProperties: false,
});

const BASE = map({
  all: oneOf('units', 'children', 'sub-units', 'parents'),
  track: list(TRACK, 1),
  selected: { const: true },
  named: list(format('local-code'), 1),
  where: TERM,
});

const STATED = map({ n: COUNT, of: COUNT, percent: PERCENT });
const STEP = map({ by: DATE, keep: COUNT, add: TEST, is: TEST, stated: STATED }, ['by', 'is']);
const ROW: JsonSchema = { type: 'array', minItems: 1, items: COUNT };

export const targetSections = {
  targets: list(
    map(
      {
        id: ID,
        label: LABEL,
        measure: MEASURE,
        of: BASE,
        is: format('test-or-change'),
        by: DATE,
        every: oneOf('month', 'quarter', 'half-year', 'year', 'period'),
        tracks: list(TRACK, 1),
        steps: list(STEP, 1),
        spans: list(map({ id: ID, label: LABEL, from: DATE, to: DATE }, ['id', 'from', 'to']), 1),
        columns: list(TEXT, 1),
        rows: { type: 'object', minProperties: 1, additionalProperties: ROW },
        total: ROW,
        stated: { type: 'object', additionalProperties: list(PERCENT, 1) },
        refines: ID,
        about: ID,
        'report-only': YES_NO,
      },
      ['id', 'label', 'measure'],
    ),
  ),
};
