import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { look } from './one-dossier/look';
import { closeWindows, PASSWORD, signIn } from './person';

const ADMINISTRATOR = '51.quan-tri';

/** As short as a plan can be; with one word that the language does not know. */
const FILE = `# Kế hoạch thử của bài kiểm tra
language: 1
plan: ke-hoach-thu-2026
revision: {number: 1, date: 2025-07-24}
vocabulary: 1
procedure: recognition-2025
identity: {label: Kế hoạch thử, object: drug-free, paper: {}}
units: {level: commune, province: "51", as-of: 2025-07-23, expect: {all: 96}}
roles: {decider: ubnd-tinh, desk: vp-ubnd-tinh, lead: cat, submitter: ubnd-xa, stater: cax}
offices: {take: [bo-cong-an, ubnd-tinh, vp-ubnd-tinh, cat, syt, ubnd-xa, cax], groups: [{id: departments, members: [syt]}]}
selection:
  way: reviews
  document: quyet-dinh-danh-sach
  tracks: [build]
period: {from: 2025-07-24, to: before 2025-12-14}
phases: [{id: gd1, label: Giai đoạn 1, from: issue, to: end of period}]
obligations: [{id: bc, label: Báo cáo, who: [units], to: lead, due: end of gd1}]
indicators: {take: [population, models, gathering-points]}
criteria: {items: [{id: TC1, label: Không điểm, basis: at assessment, term: {none: [gathering-points]}}]}
panel: {members: [{office: cat, examines: all}]}
council: {form: none}
decision: {prepares: lead, decides: decider}
`;
const WRONG_LINE = FILE.split('\n').indexOf('  way: reviews') + 1;

const tab = (page: Page, name: string) => page.getByRole('link', { name, exact: true }).click();

async function picturesAreDrawn(page: Page): Promise<void> {
  const pictures = page.getByRole('img', { name: /^Sơ đồ trạng thái/ });
  await expect(pictures.first()).toBeVisible();
  for (const picture of await pictures.all())
    await expect.poll(() => picture.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBeGreaterThan(100);
}

test.describe('plans, as the programme administrator reads and writes them', () => {
  test.afterEach(closeWindows);

  test('a published plan is a page: phases, content, calendar for one unit, diagrams', async ({ browser }) => {
    const page = await signIn(browser, ADMINISTRATOR);
    await page.goto('/ke-hoach');
    await expect(page.getByRole('heading', { name: 'Bản thảo kế hoạch' })).toBeVisible();
    await look(page, 'plans');
    await page.goto('/ke-hoach/ban/quang-ngai-2025/1');
    const phases = page.getByRole('table', { name: 'Các giai đoạn và kỳ đánh giá' });
    await expect(phases.getByRole('row', { name: /Rà soát.*31\/07\/2025/ })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Chỉ tiêu' }).first()).toBeVisible();
    await look(page, 'plan-content');

    await tab(page, 'Lịch và nhắc việc');
    await page.getByLabel('Chỉ xem một địa bàn').fill('minh long');
    await page.getByRole('button', { name: 'Xem lịch' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'Xã Minh Long' })).toBeVisible();
    await expect(page).toHaveURL(/dia-ban=minh\+long/);
    await expect(page.getByRole('row', { name: /30\/07\/2025.*Kế hoạch thực hiện/ })).toBeVisible();
    await look(page, 'plan-calendar');
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Tải lịch (.ics)' }).click(),
    ]);
    expect(file.suggestedFilename()).toBe('quang-ngai-2025-r1-21361.ics');
    expect(readFileSync(await file.path(), 'utf8')).toContain('BEGIN:VEVENT');

    await tab(page, 'Sơ đồ');
    await picturesAreDrawn(page);
    await page
      .getByText(/bước chuyển, bằng lời/)
      .last()
      .click();
    await expect(page.getByRole('cell', { name: 'Đủ ý kiến các cơ quan' }).first()).toBeVisible();
    await look(page, 'plan-diagram');
  });

  test('every number of the live diagram is the length of the list behind it', async ({ browser }) => {
    const page = await signIn(browser, ADMINISTRATOR);
    const [period] = (await (await page.request.get('/api/periods')).json()) as { id: string }[];
    for (const noun of ['hồ sơ', 'nhiệm vụ']) {
      await page.goto(`/ke-hoach/${period?.id}?muc=so-do`);
      await picturesAreDrawn(page);
      if (noun === 'hồ sơ') await look(page, 'live-diagram');
      const link = page.getByRole('link', { name: new RegExp(`^[\\d.]+ ${noun}: `) }).first();
      const number = (await link.innerText()).trim();
      await link.click();
      await expect(page.getByRole('status').filter({ hasText: noun })).toHaveText(
        new RegExp(`(^| )${number.replace('.', '\\.')} ${noun}$`),
      );
    }
  });

  test('a draft is mended where its errors point to, keeps what is typed, and is published once', async ({
    browser,
  }) => {
    const page = await signIn(browser, ADMINISTRATOR);
    await page.goto('/ke-hoach');
    const field = page.getByLabel('Tệp kế hoạch (.yaml)');
    const give = (buffer: Buffer) =>
      field.setInputFiles({ name: 'ke-hoach.yaml', mimeType: 'application/yaml', buffer });
    await give(Buffer.alloc(10 * 1024 * 1024, '#'));
    await expect(page.getByText(/Tệp quá lớn: một kế hoạch không quá 512 KiB/)).toBeVisible();

    await give(Buffer.from(FILE));
    const errors = page.getByRole('list', { name: 'Lỗi' });
    await expect(errors.getByRole('listitem')).toHaveCount(1);
    await expect(page.getByRole('button', { name: 'Công bố kế hoạch' })).toBeDisabled();
    await look(page, 'draft-with-error');

    await errors.getByRole('button', { name: `Dòng ${WRONG_LINE}` }).click();
    const editor = page.getByRole('textbox', { name: 'Nội dung tệp kế hoạch' });
    await expect(editor).toBeFocused();
    await page.keyboard.press('End');
    await page.keyboard.press('Backspace');
    await expect(page.getByText(/Đã lưu lúc/)).toBeVisible();
    await expect(page.getByText(/^Không có lỗi\./)).toBeVisible();
    const address = page.url();
    await page.reload();
    await expect(editor).toContainText('way: review');
    await expect(editor).not.toContainText('reviews');
    await look(page, 'draft-without-error');

    // another window saves the same draft meanwhile: neither text is lost
    const other = await page.context().newPage();
    await other.goto(address);
    await other.getByRole('textbox', { name: 'Nội dung tệp kế hoạch' }).focus();
    await other.keyboard.type('# của cửa sổ kia\n');
    await expect(other.getByText(/Đã lưu lúc/)).toBeVisible();
    await editor.focus();
    await page.keyboard.type('# của tôi\n');
    await expect(page.getByText('Người khác đã lưu bản thảo này sau khi ông/bà mở')).toBeVisible();
    await expect(editor).toContainText('# của tôi');
    await page.getByRole('button', { name: 'Giữ nội dung của tôi, ghi đè bản kia' }).click();
    await expect(page.getByText(/Đã lưu lúc/)).toBeVisible();
    await other.close();

    await page.getByRole('button', { name: 'Công bố kế hoạch' }).click();
    const dialog = page.getByRole('dialog', { name: 'Công bố kế hoạch' });
    await expect(dialog.getByText(/Bản đã công bố không sửa, không xóa được/)).toBeVisible();
    // a first revision finds no dossier in hand
    await expect(dialog.getByText(/Hồ sơ đang làm/)).toHaveCount(0);
    await dialog.getByLabel('Mật khẩu, để xác nhận đúng người').fill('sai');
    await dialog.getByRole('button', { name: 'Công bố kế hoạch' }).click();
    await expect(dialog.getByText(/Mật khẩu xác nhận chưa đúng/)).toBeVisible();
    await dialog.getByLabel('Mật khẩu, để xác nhận đúng người').fill(PASSWORD);
    await dialog.getByRole('button', { name: /Công bố kế hoạch/ }).click();
    await expect(page).toHaveURL(/\/ke-hoach\/ban\/ke-hoach-thu-2026\/1$/);
    await expect(page.getByRole('heading', { level: 1, name: 'Kế hoạch thử' })).toBeVisible();
    await page.goto(address);
    await expect(page.getByText('Bản thảo này đã được công bố và không sửa được nữa')).toBeVisible();
  });

  test('nobody else is offered drafts', async ({ browser }) => {
    const police = await signIn(browser, '51.cat.chuyen-vien');
    await police.goto('/ke-hoach');
    await expect(police.getByRole('heading', { name: 'Kế hoạch đã công bố' })).toBeVisible();
    await expect(police.getByRole('heading', { name: 'Bản thảo kế hoạch' })).toHaveCount(0);
  });
});
