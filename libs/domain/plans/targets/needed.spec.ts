import { changeHolds, satisfies, type Change } from '@app/domain/criteria';
import { test } from '../small-plan.fixture';
import { neededAfter, neededBy, type Needed } from './needed';

const within = ({ least, most }: Needed, value: number): boolean =>
  (least === undefined || value >= least) && (most === undefined || value <= most);

describe('between which numbers a target is met', () => {
  it.each<[string, Needed]>([
    ['at least 20%', { least: 20 }],
    ['more than 50%', { least: 49 }],
    ['at most 10%', { most: 9 }],
    ['below 10', { most: 9 }],
    ['exactly 100%', { least: 96, most: 96 }],
    ['exactly 4', { least: 4, most: 4 }],
    ['from 5% to 10%', { least: 5, most: 9 }],
    ['from 5 to below 10', { least: 5, most: 9 }],
  ])('%s of 96', (asked, needed) => expect(neededBy(test(asked), 96)).toEqual(needed));

  it.each([
    'at least 20%',
    'more than 50%',
    'at most 10%',
    'below 10',
    'exactly 4',
    'from 5% to 10%',
    'from 5 to below 10',
  ])('%s: no number inside fails the test itself, and none outside passes', (asked) => {
    for (let actual = 0; actual <= 96; actual += 1)
      expect([actual, within(neededBy(test(asked), 96), actual)]).toEqual([actual, satisfies(test(asked), actual, 96)]);
  });

  it.each<[string, Change, Needed]>([
    ['lower', { kind: 'lower' }, { most: 339 }],
    ['not higher', { kind: 'not-higher' }, { most: 340 }],
    ['down at least 5%', { kind: 'down', by: test('at least 5%') }, { most: 323 }],
    ['down from 5% to 10%', { kind: 'down', by: test('from 5% to 10%') }, { least: 306, most: 323 }],
    ['up more than 3%', { kind: 'up', by: test('more than 3%') }, { least: 351 }],
    ['up at most 10', { kind: 'up', by: test('at most 10') }, { least: 340, most: 350 }],
  ])('after 340: %s, and each number as the change itself says', (_name, change, needed) => {
    expect(neededAfter(change, 340)).toEqual(needed);
    for (let now = 280; now <= 400; now += 1)
      expect([now, within(needed, now)]).toEqual([now, changeHolds(change, 340, now)]);
  });
});
