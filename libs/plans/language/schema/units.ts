import { EXPECT, LEVEL } from './identity';
import { COUNT, DATE, format, LABEL, list, map, oneOf, TEXT } from './words';

export const RECOGNITION = oneOf('none', 'propose', 'decide');

const LISTED = {
  code: format('local-code'),
  label: LABEL,
  kind: TEXT,
  from: DATE,
  to: DATE,
  into: { type: ['string', 'array'], items: format('local-code'), minItems: 1 },
};

/** Over which units a plan reaches. */
export const unitSections = {
  units: map(
    {
      level: LEVEL,
      province: format('province-code'),
      parent: format('parent-code'),
      nation: { const: true },
      'as-of': DATE,
      expect: EXPECT,
      list: list(map({ ...LISTED, parent: format('local-code') }, ['code', 'label'])),
      parents: map(
        { level: LEVEL, expect: EXPECT, list: list(map({ ...LISTED, units: COUNT }, ['code', 'label']), 1) },
        ['list'],
      ),
      label: LABEL,
      'head-title': TEXT,
      recognition: RECOGNITION,
    },
    ['level', 'as-of', 'expect'],
  ),
};
