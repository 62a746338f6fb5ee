import { expect, type Locator, type Page } from '@playwright/test';
import type { Office } from './office';
import { act, withPassword } from './press';

/** Who carries a paper from the draft to its issue, by account. */
export interface Hands {
  readonly content: string;
  readonly format: string;
  readonly desk: string;
  readonly clerk: string;
  readonly signer: string;
}

/** Checked by the head of the unit that drafted it, by the registry, and by the Chairman's office. */
export async function checkPaper(
  office: Office,
  paper: string,
  { content, format, desk }: Omit<Hands, 'clerk' | 'signer'>,
): Promise<void> {
  await act(await office.as(content, paper), 'Xác nhận nội dung');
  await act(await office.as(format, paper), 'Xác nhận thể thức');
  await act(await office.as(desk, paper), 'Thẩm tra');
}

interface Numbering {
  readonly number?: string;
  /** printed as the signer, where another is named first (KT.) */
  readonly signer?: RegExp;
}

export async function numberPaper(page: Page, { number, signer }: Numbering): Promise<void> {
  await act(page, 'Cấp số', async (dialog) => {
    if (number !== undefined) await dialog.getByLabel(/^Số/).fill(number);
    if (signer !== undefined) await chooseBy(dialog.getByLabel('Người ký'), signer);
  });
}

/** The leader looks at the bytes that will be signed, and signs. */
export async function signPaper(page: Page): Promise<void> {
  await expect(page.getByText('Bản đã có số và ngày: đúng bản sẽ được ký')).toBeVisible();
  await act(page, 'Ký ban hành', withPassword);
}

/** The secretary signs the minutes that the chair then signs. */
export async function signAsSecretary(page: Page): Promise<void> {
  await act(page, 'Ký biên bản (Thư ký)', withPassword);
}

export async function sealAndIssue(page: Page): Promise<void> {
  await act(page, 'Ký số của cơ quan', withPassword);
  await act(page, 'Phát hành');
  await expect(page.getByText('Đã phát hành').first()).toBeVisible();
}

async function chooseBy(select: Locator, words: RegExp): Promise<void> {
  const options = await select.getByRole('option').allInnerTexts();
  const label = options.find((option) => words.test(option));
  expect(label, `one of: ${options.join('; ')}`).toBeDefined();
  await select.selectOption({ label: label ?? '' });
}
