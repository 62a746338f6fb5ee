import { legalDate } from '@app/domain/shared';
import { firstSeen, type SeenIn } from './first-seen';

const count = (stage: string, value: number) => ({ indicator: 'points', stage, value });
const paper = 'văn bản xác nhận số 19/XN-CAX ngày 03/11/2025';
const seen = (over: Partial<SeenIn>) => firstSeen(['points'], { figures: [], onSite: [], paper, ...over });

describe('where a failing figure first stood', () => {
  it('what the commune itself stated is not told as a finding of others', () => {
    const figures = [count('stated', 1), count('confirmed', 1), count('final', 1)];
    expect(seen({ figures })).toEqual({ at: 'stated', paper });
  });

  it('what was found on the spot is told with its day, not as a figure of a paper that denies it', () => {
    const figures = [count('stated', 0), count('confirmed', 1)];
    const onSite = [{ indicator: 'points', on: legalDate('2025-11-26') }];
    expect(seen({ figures, onSite })).toEqual({ at: 'on-site', on: '2025-11-26' });
  });

  it('Thiện Tín: what came up on the last day does not go back to the appraisal', () => {
    expect(seen({ figures: [count('stated', 0), count('confirmed', 0), count('final', 1)] })).toEqual({ at: 'final' });
    expect(seen({ figures: [count('stated', 0), count('confirmed', 1)] })).toEqual({ at: 'confirmed' });
  });

  it('of what was never counted nothing is told', () => {
    expect(seen({})).toBeNull();
  });
});
