import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import { expectAccessible } from '../accessible';
import { DESK, PHONE } from '../person';

/** Where to keep pictures of the screens; none are kept unless somebody asks for them. */
const SHOTS = process.env.E2E_SHOTS;

/** The screen as it stands, at the desk and on a phone: accessible, and nothing runs out of it sideways. */
export async function look(page: Page, name: string): Promise<void> {
  for (const viewport of [PHONE, DESK]) {
    await page.setViewportSize(viewport);
    await page.waitForLoadState('networkidle');
    await expect(page.getByText('Đang tải…')).toHaveCount(0);
    if (SHOTS) await page.screenshot({ path: path.join(SHOTS, `${name}-${viewport.width}.png`), fullPage: true });
    await expectAccessible(page, `${name} at ${viewport.width} px`);
  }
}
