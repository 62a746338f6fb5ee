import { expect, type Page } from '@playwright/test';

/** months of reminders and reports go through the worker on the way */
const WALK_MS = 540_000;

/** Moves the demonstration's clock with the banner's own form, through everything that is due until then. */
export async function goToDay(page: Page, day: string): Promise<void> {
  const banner = page.getByRole('region', { name: 'Bản trình diễn' });
  await banner.getByRole('button', { name: 'Tới ngày …' }).click();
  await banner.getByRole('textbox', { name: 'Tới ngày' }).fill(day);
  await banner.getByRole('button', { name: 'Chuyển', exact: true }).click();
  await expect(banner.getByRole('button', { name: 'Tới ngày …' })).toBeVisible({ timeout: WALK_MS });
  await expect(banner.getByText(day)).toBeVisible();
}
