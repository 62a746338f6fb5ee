import { SMALL_PLAN } from '../small-plan.fixture';
import { figuresOfReview, stageOfEntry } from './figures-at-entry';

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
});
