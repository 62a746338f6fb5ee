import { expect } from '@playwright/test';
import { scannedPdf } from './evidence';
import type { Office } from './office';
import { numberPaper, sealAndIssue, signPaper } from './papers';
import { act, typeDay } from './press';
import type { Commune } from './units';

/** The Tờ trình drawn up here: numbered by the commune's registry, signed by its leader, sealed and issued. */
export async function signHere(office: Office, { code }: Commune, dossier: string, number: string): Promise<void> {
  const clerk = await office.as(`${code}.van-thu`, dossier);
  await clerk.getByRole('link', { name: 'Cấp số, đóng dấu Tờ trình' }).click();
  await numberPaper(clerk, { number });
  const leader = await office.as(`${code}.chu-tich`, dossier);
  await leader.getByRole('link', { name: 'Xem và ký Tờ trình' }).click();
  await signPaper(leader);
  await clerk.reload();
  await sealAndIssue(clerk);
}

interface SignedElsewhere {
  readonly number: string;
  readonly day: string;
  readonly signer: string;
  readonly title: string;
}

/** Signed by hand on paper and scanned: the clerk records number, day and signer. */
export async function recordElsewhere(
  office: Office,
  { code }: Commune,
  dossier: string,
  paper: SignedElsewhere,
): Promise<void> {
  const clerk = await office.as(`${code}.van-thu`, dossier);
  await clerk.getByRole('link', { name: 'Cấp số, đóng dấu Tờ trình' }).click();
  await act(clerk, 'Ghi nhận văn bản ký ngoài hệ thống', async (dialog) => {
    await dialog.getByLabel(/^Số/).fill(paper.number);
    await typeDay(dialog, 'Ngày', paper.day);
    await dialog.getByLabel('Họ tên người ký').fill(paper.signer);
    await dialog.getByLabel('Chức vụ người ký').fill(paper.title);
    await dialog.getByLabel(/Tệp văn bản đã ký/).setInputFiles(await scannedPdf('to-trinh.pdf', 'To trinh'));
  });
  await act(clerk, 'Phát hành');
}

/** @returns the dossier's code, as the receipt gives it */
export async function send(office: Office, { code }: Commune, dossier: string): Promise<string> {
  const clerk = await office.as(`${code}.van-thu`, dossier);
  await act(clerk, 'Gửi hồ sơ');
  await clerk.getByRole('link', { name: 'Phiếu tiếp nhận' }).click();
  await expect(clerk.getByRole('heading', { level: 1, name: 'Phiếu tiếp nhận hồ sơ' })).toBeVisible();
  const codes = await clerk.getByText(/^H51\.\d{5}-\d{6}-\d{4}$/).allInnerTexts();
  expect(codes.length).toBeGreaterThan(0);
  return codes[0] ?? '';
}
