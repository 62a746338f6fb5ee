import type { StagedFigure } from '@app/domain/appraisal';
import type { DossierState } from '@app/domain/dossiers';
import type { Selection } from '@app/domain/plans';
import { countedAtEntry } from './counted-at-entry';

const FIGURES: StagedFigure[] = [
  { indicator: 'addicts', stage: 'review', value: 5 },
  { indicator: 'addicts', stage: 'registered', value: 4 },
  { indicator: 'addicts', stage: 'stated', value: 3 },
];

it.each<[Selection['way'], DossierState, object]>([
  ['review', 'reviewed', {}],
  ['review', 'not-selected', {}],
  ['review', 'draft', { addicts: 5 }],
  ['review', 'appraisal', { addicts: 5 }],
  ['register', 'registering', {}],
  ['register', 'registered', {}],
  ['register', 'draft', { addicts: 4 }],
])('by %s, when the dossier is %s: held against %j', (way, state, expected) =>
  expect(countedAtEntry({ selection: { way } as Selection }, state, FIGURES)).toEqual(expected),
);
