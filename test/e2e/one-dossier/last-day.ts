import { expect, type Page } from '@playwright/test';
import type { Office } from './office';
import { act, press } from './press';
import type { Commune } from './units';

/** On the last day of the period Công an xã counts once more. */
export async function stateFinalFigures(office: Office, { code }: Commune, dossier: string): Promise<void> {
  const police = await office.as(`${code}.cong-an`, dossier);
  await police.getByRole('link', { name: 'Số liệu cuối kỳ' }).click();
  const unchanged = police.getByRole('button', { name: /^Không đổi:/ });
  await expect(unchanged.first()).toBeVisible();
  while ((await unchanged.count()) > 0) await unchanged.first().click();
  await press(police, 'Xác nhận số liệu');
  await expect(police.getByRole('button', { name: 'Xác nhận lại số liệu' })).toBeVisible();
}

/** Công an tỉnh confirms what the commune's police have stated. */
export async function confirmFinalFigures(page: Page, dossier: string): Promise<void> {
  await page.goto(dossier);
  await page.getByRole('link', { name: 'Xác nhận số liệu cuối kỳ' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Xác nhận số liệu cuối kỳ' })).toBeVisible();
  await act(page, 'Xác nhận số liệu cuối kỳ');
}
