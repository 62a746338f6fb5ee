import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { PDFDocument } from '@cantoo/pdf-lib';
import { closeWindows, signIn } from './person';

async function pdf(): Promise<Buffer> {
  const document = await PDFDocument.create();
  document.addPage();
  return Buffer.from(await document.save());
}

test.describe('a report with a file', () => {
  test.afterEach(closeWindows);

  test('a file that is none is refused in Vietnamese; a good one goes along, and its receiver takes it down', async ({
    browser,
  }) => {
    const bytes = await pdf();
    const officer = await signIn(browser, '21334.can-bo');
    await officer.getByRole('link', { name: /Kế hoạch thực hiện/ }).click();
    const field = officer.getByLabel('Tệp kèm theo');
    await field.setInputFiles({ name: 'ke-hoach.pdf', mimeType: 'application/pdf', buffer: Buffer.alloc(0) });
    await expect(officer.getByText('Chưa nhận được: tệp rỗng (0 byte)')).toBeVisible();
    await field.setInputFiles({ name: 'ke-hoach.pdf', mimeType: 'application/pdf', buffer: Buffer.from('không phải') });
    await officer.getByRole('button', { name: 'Gửi báo cáo' }).click();
    await expect(officer.getByText(/không đúng với phần mở rộng/)).toBeVisible();
    await field.setInputFiles({ name: 'Kế hoạch số 12.pdf', mimeType: 'application/pdf', buffer: bytes });
    await officer.getByRole('button', { name: 'Gửi báo cáo' }).click();
    await expect(officer.getByText('Đã gửi báo cáo')).toBeVisible();

    const police = await signIn(browser, '51.cat.chuyen-vien');
    await police.goto(officer.url());
    const [download] = await Promise.all([
      police.waitForEvent('download'),
      police.getByRole('link', { name: 'Tải về Kế hoạch số 12.pdf' }).click(),
    ]);
    expect(readFileSync(await download.path()).equals(bytes)).toBe(true);
  });

  test('duties are found without diacritics; the address keeps search and page', async ({ browser }) => {
    const police = await signIn(browser, '51.cat.chuyen-vien');
    await police.goto('/nhiem-vu-bao-cao?nhom=tat-ca');
    await police.getByRole('searchbox', { name: 'Tìm nhiệm vụ, đơn vị' }).fill('minh long');
    await expect(police).toHaveURL(/q=minh\+long/);
    await expect(police.getByRole('link', { name: /UBND xã Minh Long/ }).first()).toBeVisible();
    await expect(police.getByRole('link', { name: /UBND xã Sơn Mai/ })).toHaveCount(0);

    await police.goto('/ho-so');
    await police.getByRole('button', { name: 'Xem thêm hồ sơ' }).click();
    await expect(police).toHaveURL(/trang=2/);
    const rows = police.getByRole('rowheader');
    await expect(rows).toHaveCount(96);
    await police.reload();
    await expect(rows).toHaveCount(96);
    await police.getByRole('searchbox').fill('minh long');
    await expect(police).not.toHaveURL(/trang=/);
  });
});
