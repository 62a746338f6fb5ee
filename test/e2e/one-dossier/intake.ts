import { expect, type Page } from '@playwright/test';
import { addFile } from './drawing-up';
import type { Office } from './office';
import { act } from './press';
import type { Commune } from './units';

const COMMITMENTS = 'Bảng tổng hợp cam kết của hộ gia đình';
/** the file itself, and the dossier as it is fetched again afterwards */
const WITH_THE_FILE = /\/api\/dossiers\/[0-9a-f-]{36}(\/evidence)?$/;
const ASKED = 'Thiếu bản tổng hợp cam kết của hai thôn.';

/** One request for the whole dossier, in words that the commune can act on. */
export async function askForSupplement(page: Page, dossier: string): Promise<void> {
  await page.goto(dossier);
  await page.getByRole('link', { name: 'Yêu cầu bổ sung, hoàn thiện' }).click();
  await page.getByRole('checkbox', { name: COMMITMENTS }).check();
  await page.getByLabel('Tình trạng').selectOption('Còn thiếu');
  await page.getByLabel('Cần bổ sung, hoàn thiện').fill(ASKED);
  await act(page, 'Yêu cầu bổ sung, hoàn thiện');
}

/** The commune sees what was asked, adds a file and a word of explanation, and sends it. */
export async function answerSupplement(page: Page, dossier: string): Promise<void> {
  await page.goto(dossier);
  await page.getByRole('link', { name: 'Trả lời yêu cầu và gửi bổ sung' }).click();
  await expect(page.getByText(ASKED).first()).toBeVisible();
  // whoever is in a hurry presses while the file is on its way, and before the page is fetched again: their own file must not stand
  // against them. The first file of that name is seen in the list already, so nothing here waits for the second.
  await page.route(WITH_THE_FILE, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    await route.continue();
  });
  await addFile(page, { component: COMMITMENTS });
  await page.getByLabel('Giải trình').fill('Đã bổ sung bản tổng hợp của hai thôn.');
  await act(page, 'Gửi bổ sung');
  await page.unroute(WITH_THE_FILE);
}

/** Whoever looks at an old page is told who has done what meanwhile, and nothing happens twice. */
export async function takeInOnAnOldPage(page: Page, dossier: string): Promise<void> {
  const old = await page.context().newPage();
  await old.goto(dossier);
  await expect(old.getByRole('button', { name: 'Tiếp nhận hồ sơ' })).toBeVisible();
  await page.goto(dossier);
  await act(page, 'Tiếp nhận hồ sơ');
  await old.getByRole('button', { name: 'Tiếp nhận hồ sơ' }).click();
  const dialog = old.getByRole('dialog', { name: 'Tiếp nhận hồ sơ' });
  await dialog.getByRole('button', { name: 'Tiếp nhận hồ sơ' }).click();
  await expect(dialog.getByText('Đã có thay đổi')).toBeVisible();
  await expect(dialog.getByText('Chuyên viên (Công an tỉnh Quảng Ngãi) đã thực hiện: Tiếp nhận hồ sơ.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Tải lại bản mới nhất' }).click();
  await expect(old.getByText('Không còn việc “Tiếp nhận hồ sơ” ở đây')).toBeVisible();
  await old.close();
}

/** Somebody of the same commune without a part in this step reads the dossier, and finds nothing to press. */
export async function readWithoutButtons(page: Page, dossier: string, waitsFor: string): Promise<void> {
  await page.goto(dossier);
  await expect(page.getByText('Hiện không có việc nào ở đây dành cho chức danh đang dùng.')).toBeVisible();
  await expect(page.getByText(`Đang chờ ${waitsFor}.`)).toBeVisible();
  await expect(page.getByRole('button', { name: /Tiếp nhận|Gửi hồ sơ|Trình lãnh đạo/ })).toHaveCount(0);
}

/** A dossier of another commune is not there. */
export async function findNothing(office: Office, { code }: Commune, dossier: string): Promise<void> {
  const neighbour = await office.as(`${code}.can-bo`, dossier);
  await expect(neighbour.getByRole('heading', { name: 'Không tìm thấy' })).toBeVisible();
}
