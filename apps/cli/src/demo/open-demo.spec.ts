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

  it('leaves alone what a story of a plan file has kept, and does not keep it from being looked at', async () => {
    const said = jest.spyOn(console, 'log').mockImplementation();
    await openDemo(['khong-ma-tuy-lao-cai-2026']);
    expect(said).toHaveBeenCalledWith(expect.stringContaining('khong-ma-tuy-lao-cai-2026'));
    said.mockRestore();
  });
});
