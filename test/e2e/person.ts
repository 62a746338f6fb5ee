import type { Browser, Page } from '@playwright/test';

/** The password of all demo accounts, as the sign-in page shows it. */
export const PASSWORD = 'trinh-dien-2025';

export const DESK = { width: 1280, height: 900 };
export const PHONE = { width: 360, height: 780 };

/** Opens a window of their own for somebody and signs them in by the form. */
export async function signIn(browser: Browser, account: string, viewport = DESK): Promise<Page> {
  const context = await browser.newContext({ viewport });
  const page = await context.newPage();
  await page.goto('/');
  await page.getByLabel('Tài khoản', { exact: true }).fill(account);
  await page.getByLabel('Mật khẩu', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
  await page.getByRole('heading', { level: 1 }).filter({ hasNotText: 'Công Nhận' }).waitFor();
  return page;
}

/** After a test: windows left open would go on asking the server for news while the next tests run. */
export async function closeWindows({ browser }: { browser: Browser }): Promise<void> {
  await Promise.all(browser.contexts().map((context) => context.close()));
}
