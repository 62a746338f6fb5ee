import { SMALL_PLAN } from '../plans/small-plan.fixture';
import { figuresOfReview, stageOfEntry } from './figures-at-entry';
import { namesOfPlan } from './names-of-plan';

const chosenBy = (way: 'review' | 'register' | 'all') => ({
  ...SMALL_PLAN,
  selection: { ...SMALL_PLAN.selection, way, table: ['population', 'addicts'], baseline: ['addicts', 'users'] },
});

describe('what a unit came in with', () => {
  it('is what the review counted, where nobody ever registers', () => {
    expect(stageOfEntry(chosenBy('review'))).toBe('review');
    expect(stageOfEntry(chosenBy('register'))).toBe('registered');
  });

  it('is counted by the review though its table has no column for it', () =>
    expect(figuresOfReview(chosenBy('review'))).toEqual(['population', 'addicts', 'users']));

  it('is not said to have been registered by a unit that was reviewed', () => {
    const words = (way: 'review' | 'register') => namesOfPlan(chosenBy(way)).baseline?.('registration');
    expect([words('review'), words('register')]).toEqual(['khi rà soát', 'khi đăng ký']);
  });
});
