import { expect, type Page } from '@playwright/test';
import { act, typeDay } from './press';
import { MINH_LONG, SON_MAI, type Commune } from './units';

const HEADINGS = [
  'Mã địa bàn',
  'Số nhân khẩu',
  'Số người nghiện có thường trú, tạm trú',
  'Số người sử dụng trái phép có thường trú, tạm trú',
  'Đang điều trị bằng thuốc thay thế',
  'Đang bị quản lý sau cai nghiện',
  'Đang cai tại gia đình, cộng đồng',
  'Số điểm tổ chức, chứa chấp sử dụng trái phép',
  'Đề xuất',
];
/** Công an tỉnh's counts in July, in the order of the table. */
const COUNTS = new Map([
  [MINH_LONG.code, [MINH_LONG.population, 0, 2, 0, 0, 0, 0]],
  [SON_MAI.code, [SON_MAI.population, 1, 0, 0, 0, 1, 0]],
]);
/** a fifth of 96 */
const PROPOSED = 20;

/** Công an tỉnh fills one row in by hand and pastes the others from a sheet. */
export async function reviewAllUnits(page: Page): Promise<void> {
  await page.goto('/ra-soat?them=1');
  await expect(page.getByText('Đã rà soát 0 trong 96 địa bàn')).toBeVisible();
  await reviewByHand(page, MINH_LONG);
  await expect(page.getByText('Đã rà soát 1 trong 96 địa bàn')).toBeVisible();

  const rows = page.getByRole('table', { name: 'Bảng rà soát các địa bàn' }).getByRole('rowheader');
  // the whole table comes back a moment after the search has been cleared
  await expect(rows).toHaveCount(96);
  const codes = (await rows.allInnerTexts()).map((name) => /\d{5}/.exec(name)?.[0] ?? '');
  await page.getByRole('button', { name: 'Dán từ Excel' }).click();
  const dialog = page.getByRole('dialog', { name: 'Dán số liệu rà soát từ Excel' });
  await dialog.getByLabel('Chép các dòng trong Excel rồi dán vào đây').fill(sheetOf(codes));
  await expect(dialog.getByText('Đọc được 95 dòng: 95 dòng đúng')).toBeVisible();
  await dialog.getByRole('button', { name: 'Lưu 95 dòng đúng' }).click();
  // 95 dossiers go through the door, one after the other, in one answer
  await expect(page.getByText(`Đã rà soát 96 trong 96 địa bàn · đề xuất ${PROPOSED}`)).toBeVisible({ timeout: 90_000 });
}

async function reviewByHand(page: Page, { code, name }: Commune): Promise<void> {
  await page.getByRole('searchbox', { name: 'Tìm xã, phường, đặc khu' }).fill(code);
  const row = page.getByRole('row').filter({ has: page.getByRole('link', { name, exact: true }) });
  const labels = HEADINGS.slice(1, -1);
  for (const [index, label] of labels.entries()) {
    await row.getByRole('textbox', { name: label }).fill(String(COUNTS.get(code)?.[index] ?? 0));
  }
  await row.getByRole('combobox', { name: 'Đề xuất' }).selectOption('Xây dựng mới');
  await page.getByRole('searchbox', { name: 'Tìm xã, phường, đặc khu' }).fill('');
}

function sheetOf(codes: readonly string[]): string {
  const others = codes.filter((code) => code !== MINH_LONG.code);
  const chosen = new Set([SON_MAI.code, ...others.filter((code) => code !== SON_MAI.code).slice(0, PROPOSED - 2)]);
  const lines = others.map((code) => {
    const counts = COUNTS.get(code) ?? [5_000, chosen.has(code) ? 0 : 4, 0, 0, 0, 0, 0];
    return [code, ...counts, chosen.has(code) ? 'Xây dựng mới' : 'Không đề xuất'].join('\t');
  });
  return [HEADINGS.join('\t'), ...lines].join('\n');
}

export async function proposeTheList(page: Page): Promise<void> {
  await page.goto('/ra-soat');
  await act(page, 'Trình danh sách địa bàn', async (dialog) => {
    await expect(dialog.getByText(`Trình danh sách ${PROPOSED} trong 96 địa bàn`)).toBeVisible();
    await dialog.getByLabel('Số, ký hiệu Tờ trình của cơ quan đề xuất').fill('385/TTr-CAT-PC04');
    await typeDay(dialog, 'Ngày Tờ trình', '24/07/2025');
  });
  await expect(page.getByRole('link', { name: 'Dự thảo Quyết định phê duyệt danh sách' })).toBeVisible();
}
