import { expect, type Page } from '@playwright/test';
import { numberPaper, sealAndIssue, signAsSecretary, signPaper } from './papers';
import type { Office } from './office';
import { press, typeDay, withPassword } from './press';
import type { Commune } from './units';

export const SECRETARY = '51.pc04.thu-ky';
const CHAIR = '51.ubnd.chu-tich-hoi-dong';
const MEMBER = '51.syt.uy-vien';

/** The council's members come from the plan's seats. */
export async function setUpCouncil(page: Page, decidedOn: string): Promise<void> {
  await page.goto('/hoi-dong');
  await press(page, 'Thành lập Hội đồng', async (dialog) => {
    await dialog.getByLabel('Số quyết định thành lập').fill('1450/QĐ-UBND');
    await typeDay(dialog, 'Ngày quyết định', decidedOn);
  });
  await expect(page.getByText('Chưa có phiên họp nào.')).toBeVisible();
}

/** @returns the address of the session; its papers have gone out to the members */
export async function callSession(page: Page, meetsOn: string): Promise<string> {
  await page.goto('/hoi-dong');
  await press(page, 'Triệu tập', async (dialog) => {
    await typeDay(dialog, 'Ngày họp', meetsOn);
    await dialog.getByLabel('Địa điểm').fill('Phòng họp số 1, UBND tỉnh');
  });
  await expect(page.getByRole('heading', { level: 1, name: 'Phiên họp lần 1' })).toBeVisible();
  await press(page, 'Gửi giấy mời, tài liệu');
  return new URL(page.url()).pathname;
}

/** Everybody has come: the quorum is there, and the session begins. */
export async function openSession(page: Page, session: string): Promise<void> {
  await page.goto(session);
  await page.getByRole('button', { name: 'Tất cả chưa ghi: có mặt' }).click();
  await page.getByRole('button', { name: 'Lưu thành phần dự họp' }).click();
  await expect(page.getByText('Đã lưu.', { exact: true })).toBeVisible();
  await press(page, 'Khai mạc phiên họp');
  await expect(page.getByText('Đang họp', { exact: true })).toBeVisible();
}

/** A member votes on their own screen: yes to the list, but for one. */
export async function voteAsMember(office: Office, session: string, except: Commune): Promise<void> {
  const page = await office.as(MEMBER, session);
  await page.getByRole('link', { name: 'Tới phiếu biểu quyết' }).click();
  await page.getByRole('radio', { name: 'Đồng ý đề nghị công nhận' }).check();
  await page.getByLabel(`Ý kiến về ${inSentence(except)}`).selectOption('Không đồng ý');
  await page.getByLabel('Lý do, nội dung ý kiến').fill('Tiêu chí 1 chưa đạt.');
  await press(page, 'Gửi phiếu', withPassword);
  await expect(page.getByText('Đã ghi nhận phiếu của ông/bà')).toBeVisible();
}

/** The others raise their hands: the whole list, but for the commune that the appraisal found not met. */
export async function recordOpenVote(page: Page, session: string, except: Commune): Promise<void> {
  await page.goto(session);
  await press(page, 'Ghi biểu quyết công khai tại phiên họp', async (dialog) => {
    await dialog.getByRole('button', { name: 'Thêm ý kiến khác' }).click();
    const other = dialog.getByRole('group', { name: 'Trừ 1' });
    await other.getByLabel('Địa bàn').selectOption(except.name);
    await other.getByLabel('Thành viên').selectOption('Tất cả thành viên dự họp');
    await other.getByLabel('Ý kiến').selectOption('Không đồng ý');
    await other.getByLabel('Lý do').fill('Tiêu chí 1 chưa đạt.');
    await withPassword(dialog);
  });
  await expect(page.getByRole('row', { name: except.name })).toContainText('13');
}

const inSentence = ({ name }: Commune): string => name.charAt(0).toLocaleLowerCase('vi') + name.slice(1);

/** Votes are counted, the minutes drawn up, numbered, signed by secretary and chair, sealed and issued. */
export async function closeSession(office: Office, session: string): Promise<void> {
  const secretary = await office.as(SECRETARY, session);
  await press(secretary, 'Bế mạc, lập biên bản');
  await secretary.getByRole('link', { name: 'Mở biên bản' }).click();
  await numberPaper(secretary, {});
  await signAsSecretary(secretary);
  await signPaper(await office.as(CHAIR, new URL(secretary.url()).pathname));
  await secretary.reload();
  await sealAndIssue(secretary);
}
