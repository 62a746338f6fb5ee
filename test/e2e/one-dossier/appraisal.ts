import { expect, type Page } from '@playwright/test';
import type { Office } from './office';
import { act, actAtOnce, press } from './press';

/** The page on which a dossier is appraised. */
export const workOn = (dossier: string): string => dossier.replace('/ho-so/', '/tham-dinh/');

export interface Verdicts {
  /** criterion → `Đạt`, `Chưa đạt` */
  readonly verdicts: Readonly<Record<string, string>>;
  /** what the agency was asked to comment on, in its words */
  readonly comment?: { readonly on: string; readonly text: string };
  readonly overall: 'Đồng ý đề nghị công nhận' | 'Không đồng ý';
}

/** An agency begins on a dossier and enters its own counts; where they are the commune's it says so with one press each. */
export async function examine(page: Page, work: string): Promise<void> {
  await page.goto(work);
  await actAtOnce(page, 'Bắt đầu thẩm định');
  const parts = page.getByRole('navigation', { name: 'Các phần của hồ sơ' });
  const links = parts.getByRole('link');
  for (let at = 0; at < (await links.count()); at++) {
    await links.nth(at).click();
    await expect(links.nth(at)).toHaveAttribute('aria-current', 'page');
    const same = page.getByRole('button', { name: /^Giống số của địa phương/ });
    while ((await same.count()) > 0) await same.first().click();
    const saved = page.getByText(/Đã lưu lúc/).first();
    if (
      await page
        .getByText(/Số của địa phương:/)
        .first()
        .isVisible()
    )
      await expect(saved).toBeVisible();
  }
}

/** Verdict by verdict, then the opinion as a whole; then it lies before the agency's head. */
export async function draftOpinion(page: Page, work: string, { verdicts, comment, overall }: Verdicts): Promise<void> {
  await page.goto(work);
  const parts = page.getByRole('navigation', { name: 'Các phần của hồ sơ' });
  for (const [criterion, verdict] of Object.entries(verdicts)) {
    await parts.getByRole('link', { name: criterion.replace('TC', 'Tiêu chí ') }).click();
    const own = page.getByRole('radiogroup', { name: `Kết luận của cơ quan về ${criterion}` });
    await own.getByRole('radio', { name: verdict, exact: true }).check();
  }
  const whole = page.getByRole('region', { name: 'Ý kiến chung của cơ quan' });
  if (comment) await whole.getByLabel(comment.on).fill(comment.text);
  await whole.getByLabel('Ý kiến chung').selectOption(overall);
  await press(page, 'Trình lãnh đạo cơ quan');
  await expect(page.getByText('Dự thảo ý kiến đang chờ lãnh đạo cơ quan duyệt')).toBeVisible();
}

/** The head lets the opinion go out in the agency's name. */
export async function approveOpinion(page: Page, work: string): Promise<void> {
  await page.goto(work);
  await act(page, 'Gửi ý kiến thẩm định');
}

const AGREES: Verdicts = { verdicts: { TC1: 'Đạt', TC2: 'Đạt', TC3: 'Đạt' }, overall: 'Đồng ý đề nghị công nhận' };
const DISAGREES: Verdicts = { verdicts: { TC1: 'Chưa đạt', TC2: 'Đạt', TC3: 'Đạt' }, overall: 'Không đồng ý' };
const WORK = { on: 'Về hỗ trợ việc làm sau cai', text: 'Địa phương có phương án hỗ trợ học nghề, việc làm.' };

/** What each agency of the panel says: Công an tỉnh on all criteria, Y tế on the first, Nội vụ on work after rehabilitation. */
function opinionsOn(met: boolean): [agency: string, opinion: Verdicts][] {
  const lead = met ? AGREES : DISAGREES;
  const { TC1 = '' } = lead.verdicts;
  return [
    ['cat', lead],
    ['syt', { ...lead, verdicts: { TC1 } }],
    ['snv', { verdicts: {}, comment: WORK, overall: 'Đồng ý đề nghị công nhận' }],
  ];
}

/** All agencies work on the dossier at the same time; each begins before any has spoken. */
export async function appraise(office: Office, work: string, met: boolean): Promise<void> {
  const opinions = opinionsOn(met);
  for (const [agency] of opinions) await examine(await office.as(`51.${agency}.chuyen-vien`), work);
  for (const [agency, opinion] of opinions) {
    await draftOpinion(await office.as(`51.${agency}.chuyen-vien`), work, opinion);
  }
}

/** In the order in which the heads happen to sign. */
export async function approveOpinions(office: Office, work: string): Promise<void> {
  for (const agency of ['snv', 'syt', 'cat']) await approveOpinion(await office.as(`51.${agency}.lanh-dao`), work);
}
