import { expect, type Page } from '@playwright/test';
import { scannedPdf } from './evidence';
import type { Office } from './office';
import { act, actAtOnce, typeDay } from './press';
import type { Commune } from './units';

/** What an upload needs: the part of the dossier it stands in, and the paper that it is a scan of. */
interface Scan {
  readonly part: string;
  readonly component: string;
  /** number and day, where the plan asks which paper it is */
  readonly paper?: { readonly number: string; readonly day: string };
}

const PARTS = ['Tiêu chí 1', 'Tiêu chí 2', 'Tiêu chí 3', 'Số liệu chung'];
export const SCANS: readonly Scan[] = [
  {
    part: 'Thành phần hồ sơ',
    component: 'Biên bản cuộc họp tự đánh giá',
    paper: { number: '12/BB-UBND', day: '10/11/2025' },
  },
  {
    part: 'Tiêu chí 1',
    component: 'Văn bản xác nhận số liệu của Công an cấp xã',
    paper: { number: '31/XN-CAX', day: '10/11/2025' },
  },
  {
    part: 'Thành phần hồ sơ',
    component: 'Bảng tổng hợp cam kết của hộ gia đình',
  },
];

export async function begin(page: Page, { name }: Commune): Promise<void> {
  await page.goto('/ho-so');
  await page.getByRole('link', { name, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  await actAtOnce(page, 'Bắt đầu lập hồ sơ');
}

/** Công an xã states the counts, criterion by criterion; what is not named is 0. */
export async function stateFigures(
  page: Page,
  dossier: string,
  counts: Readonly<Record<string, number>>,
): Promise<void> {
  await page.goto(dossier);
  const parts = page.getByRole('navigation', { name: 'Các phần của hồ sơ' });
  for (const part of PARTS) {
    await parts.getByRole('link', { name: part }).click();
    const figures = page.getByRole('region', { name: 'Số liệu', exact: true });
    const fields = figures.getByRole('textbox');
    await expect(fields.first()).toBeVisible();
    for (let at = 0; at < (await fields.count()); at++) {
      const label = await figures.getByText('(bắt buộc)').nth(at).locator('..').innerText();
      const [, count = 0] = Object.entries(counts).find(([words]) => label.startsWith(words)) ?? [];
      await fields.nth(at).fill(String(count));
    }
    await expect(parts.getByRole('link', { name: part })).not.toContainText('số liệu chưa nhập');
  }
}

/** The officer at the commune uploads the scans that the plan asks for. */
export async function uploadScans(page: Page, dossier: string): Promise<void> {
  await page.goto(dossier);
  for (const scan of SCANS) await upload(page, scan);
}

export async function upload(page: Page, { part, component, paper }: Scan): Promise<void> {
  await page.getByRole('navigation', { name: 'Các phần của hồ sơ' }).getByRole('link', { name: part }).click();
  await addFile(page, { component, paper });
}

/** A paper's number and day come first, then the file. */
export async function addFile(page: Page, { component, paper }: Omit<Scan, 'part'>): Promise<void> {
  const block = page.getByRole('article').filter({ has: page.getByRole('heading', { name: component }) });
  const name = `${paper?.number.replace('/', '-') ?? 'ban-quet'}.pdf`;
  if (paper) {
    await block.getByLabel('Số, ký hiệu văn bản').fill(paper.number);
    await typeDay(block, 'Ngày văn bản', paper.day);
  }
  await block.getByLabel(`Chọn tệp cho ${component}`).setInputFiles(await scannedPdf(name, name));
  await expect(
    block
      .getByRole('list', { name: `Tệp của ${component}` })
      .getByText(name)
      .first(),
  ).toBeVisible();
}

/**
 * The last look of the officer, then the dossier lies before the commune's leader. A commune whose own figures fail a criterion has to
 * explain itself.
 */
export async function presentToLeader(
  office: Office,
  { code }: Commune,
  dossier: string,
  explanation?: string,
): Promise<void> {
  const officer = await office.as(`${code}.can-bo`, dossier);
  await officer.getByRole('link', { name: 'Kiểm tra lại toàn bộ và trình lãnh đạo' }).click();
  await expect(officer.getByRole('heading', { level: 1, name: 'Kiểm tra lại hồ sơ' })).toBeVisible();
  await act(officer, 'Trình lãnh đạo', async (dialog) => {
    const field = dialog.getByLabel(/^Giải trình/);
    if (explanation === undefined) await expect(field).toHaveCount(0);
    else await field.fill(explanation);
  });
}
