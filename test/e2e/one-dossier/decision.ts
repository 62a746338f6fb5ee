import { expect, type Page } from '@playwright/test';
import { press, typeDay } from './press';

export interface Papers {
  /** addresses of the decision and of the notice */
  readonly decision: string;
  readonly notice: string;
}

/** Công an tỉnh draws up the decision with its list and the notice for whoever is not in it. */
export async function drawUpPapers(page: Page, day: string): Promise<Papers> {
  await page.goto('/ket-qua/lap-van-ban');
  await expect(page.getByText('Công nhận 1 · không công nhận 1 · chưa lập được 0')).toBeVisible();
  await press(page, 'Lập dự thảo quyết định, thông báo', async (dialog) => {
    await dialog.getByLabel('Số, ký hiệu Tờ trình của cơ quan chủ trì').fill('612/TTr-CAT-PC04');
    await typeDay(dialog, 'Ngày Tờ trình', day);
  });
  await expect(page.getByText('Đã lập dự thảo: 1 địa bàn trong quyết định, 1 thông báo')).toBeVisible();
  const [decision, notice] = await Promise.all(
    [/^Dự thảo Quyết định công nhận/, /^Dự thảo Thông báo/].map((name) =>
      page.getByRole('link', { name }).getAttribute('href'),
    ),
  );
  return { decision: decision ?? '', notice: notice ?? '' };
}
