import { countsOnly } from '@app/domain/criteria';
import { dryRun } from '@app/domain/plans';
import { legalDate } from '@app/domain/shared';
import { shippedPlan } from './shipped.fixture';

const before = shippedPlan('quang-ngai-2025.r1.yaml').plan;
const after = shippedPlan('quang-ngai-2025.r2.yaml').plan;
const clean = {
  'settled-addicts': 0,
  'settled-users': 0,
  'settled-violations': 0,
  'settled-dealers': 0,
  'ex-substitution': 0,
  'ex-post-rehab': 0,
  'ex-home-rehab': 0,
  'wanted-hiding': 0,
  'gathering-points': 0,
};
const run = (figures: Record<string, number | undefined>) =>
  dryRun(before, after, countsOnly({ ...clean, ...figures }), legalDate('2025-10-06'));

/** The dossiers of the story that are not clean; all others are as the first. */
const UNITS: readonly [unit: string, figures: Record<string, number>, changes: boolean][] = [
  ['a clean one', {}, false],
  ['Sơn Tây: three, all exempt', { 'settled-addicts': 3, 'ex-substitution': 2, 'ex-post-rehab': 1 }, false],
  ['Ba Vì: one on the management list', { 'settled-users': 1 }, false],
  ['Ba Động: one resident dealt with', { 'settled-violations': 1 }, false],
  ['Đăk Bla: one point', { 'gathering-points': 1 }, false],
  ['Sơn Mai: one in rehab at home', { 'settled-addicts': 1, 'ex-home-rehab': 1 }, true],
];

describe('the dry run of 06/10/2025', () => {
  it.each(UNITS)('%s', (_unit, figures, changes) => {
    expect(run(figures).changes).toBe(changes);
  });

  it('Sơn Mai becomes met, on figures that the commune must confirm', () => {
    const moved = run({ 'settled-addicts': 1, 'ex-home-rehab': 1 });
    expect(moved.verdict).toEqual({ before: 'not-met', after: 'met' });
    expect(moved.criteria[0]).toEqual({
      id: 'TC1',
      before: 'not-met',
      after: 'met',
      assumed: ['addicts', 'users'],
      missing: [],
    });
    expect(moved.assumed).toEqual(['addicts', 'users', 'violations']);
  });

  it('had nobody counted the new exemption, it would name it', () => {
    const moved = run({ 'settled-addicts': 1, 'ex-home-rehab': undefined });
    expect(moved.verdict).toEqual({ before: 'not-met', after: 'undetermined' });
    expect(moved.missing).toEqual(['ex-home-rehab']);
  });
});
