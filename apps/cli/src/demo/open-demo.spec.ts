import { DEMONSTRATIONS } from './demonstrations';
import { administratorOf, openDemo } from './open-demo';

describe('whoever opens a demonstration', () => {
  it('sits where its plan decides, and not always in Quảng Ngãi', () => {
    const accounts = Object.fromEntries(DEMONSTRATIONS.map(({ plan }) => [plan, administratorOf(plan).account]));
    expect(accounts).toEqual({
      'quang-ngai-2025': '51.quan-tri',
      'dong-nai-2025-2030': '75.quan-tri',
      'quy-nhon-dong-2025-2030': '21601.quan-tri',
      'qd-28-2025': '51.quan-tri',
      'nhu-xuan-2024-2025': 'nhu-xuan.quan-tri',
      'quang-ninh-2023-2025': '22.quan-tri',
    });
  });

  it('is Quảng Ngãi’s where nothing else was loaded', () => {
    expect(administratorOf()).toEqual({ account: '51.quan-tri', code: 'quang-ngai-2025' });
  });
});

it('a kept story of a plan that somebody brought can be looked at: nothing is left to open', async () => {
  await expect(openDemo(['to-dan-pho-van-hoa-vy-da-2026'])).resolves.toBeUndefined();
});
