import { expect, type Locator, type Page } from '@playwright/test';
import { PASSWORD } from '../person';

/** Papers of a whole list are composed within the act; on a machine that does other things besides this takes its time. */
const ANSWER_MS = 60_000;

type Fill = (dialog: Locator) => Promise<void>;

/** Presses the button of an act; fills in what its dialog asks, presses there too, and waits until the dialog has gone. */
export async function press(page: Page, label: string, fill: Fill = () => Promise.resolve()): Promise<void> {
  await page.getByRole('button', { name: label, exact: true }).click();
  const dialog = page.getByRole('dialog', { name: label, exact: true });
  await expect(dialog).toBeVisible();
  await fill(dialog);
  await dialog.getByRole('button', { name: label, exact: true }).click();
  await expect(dialog)
    .toBeHidden({ timeout: ANSWER_MS })
    .catch(async (waited: unknown) => {
      // what the dialog says is the reason; a screenshot of the machine that failed is not always at hand
      const awaited = (await dialog.locator('.ant-btn-loading').count()) > 0;
      throw new Error(
        `“${label}” is still open, ${awaited ? 'waits for an answer' : 'waits for nothing'} and says: ${await dialog.innerText()}`,
        { cause: waited },
      );
    });
}

/** An act of a subject: afterwards the page says what was done. */
export async function act(page: Page, label: string, fill?: Fill): Promise<void> {
  await press(page, label, fill);
  await expect(page.getByText(`Đã thực hiện: ${label}`)).toBeVisible();
}

/** An act that asks nothing is done at the press of its button. */
export async function actAtOnce(page: Page, label: string): Promise<void> {
  await page.getByRole('button', { name: label, exact: true }).click();
  await expect(page.getByText(`Đã thực hiện: ${label}`)).toBeVisible();
}

/** Signing, sealing, voting: the password is asked again. */
export const withPassword: Fill = (dialog) => dialog.getByLabel('Mật khẩu, để xác nhận đúng người').fill(PASSWORD);

/** A day is typed as it is written. */
export async function typeDay(within: Page | Locator, label: string, day: string): Promise<void> {
  await within.getByRole('textbox', { name: label }).fill(day);
}
