import { shippedPlan } from '../language/shipped.fixture';
import { planPageOf } from './plan-page';

const pageOf = (name: string) => planPageOf(shippedPlan(name).plan);

describe('a plan as a page', () => {
  it('says every day of a roadmap with its figure, not the last one alone', () => {
    const { targets } = pageOf('quy-nhon-dong-2025-2030.r1.yaml');
    const steps = targets.find(({ steps }) => steps.length > 0)?.steps ?? [];
    expect(steps[1]).toEqual({ by: '2026-12-31', is: 'ít nhất 10', keep: 4, add: 'ít nhất 1' });
    expect(steps.map(({ by, is }) => `${by.slice(0, 4)} ${is}`)).toEqual([
      '2025 ít nhất 20 %',
      '2026 ít nhất 10',
      '2027 ít nhất 11',
      '2028 ít nhất 13',
      '2029 ít nhất 15',
      '2030 bằng 100 %',
    ]);
  });

  it('says through whose hands a duty goes', () => {
    const { obligations } = pageOf('dong-nai-2025-2030.r1.yaml');
    expect(obligations.find(({ id }) => id === 'vuong-mac')?.via).toEqual(['Công an tỉnh']);
  });
});
