import { expect, test, type Locator, type Page } from '@playwright/test';
import { expectAccessible } from './accessible';
import { actAtOnce } from './one-dossier/press';
import { closeWindows, DESK, PHONE, signIn } from './person';

test.describe('the first morning, 24/7/2025', () => {
  test.afterEach(closeWindows);

  test('the sign-in page refuses a wrong password in words and says that this is a demonstration', async ({ page }) => {
    await page.goto('/');
    await expect(page.getByText('BẢN TRÌNH DIỄN – SỐ LIỆU GIẢ ĐỊNH, KHÔNG CÓ GIÁ TRỊ PHÁP LÝ')).toBeVisible();
    await page.getByLabel('Tài khoản', { exact: true }).fill('21361.can-bo');
    await page.getByLabel('Mật khẩu', { exact: true }).fill('sai');
    await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
    await expect(page.getByText('Tài khoản hoặc mật khẩu không đúng')).toBeVisible();
  });

  test('a commune sends the plan it owes, Công an tỉnh accepts it, and history tells both', async ({ browser }) => {
    const officer = await signIn(browser, '21349.can-bo');
    await officer.getByRole('link', { name: 'Kế hoạch thực hiện – UBND xã Sơn Mai' }).click();
    await expect(officer.getByText('còn 4 ngày làm việc (hạn 30/07/2025)')).toBeVisible();
    await officer.getByLabel(/Nội dung báo cáo/).fill('Xã đã ban hành kế hoạch, phân công từng thôn và ngành.');
    await officer.getByRole('button', { name: 'Gửi báo cáo' }).click();
    await expect(officer.getByText('Đã gửi').first()).toBeVisible();
    const address = officer.url();

    const police = await signIn(browser, '51.cat.chuyen-vien');
    await police.goto(address);
    await expect(police.getByText('Xã đã ban hành kế hoạch, phân công từng thôn và ngành.')).toBeVisible();
    await actAtOnce(police, 'Tiếp nhận');
    await expect(police.getByText('Đã tiếp nhận').first()).toBeVisible();

    await officer.reload();
    const history = officer.getByRole('region', { name: 'Quá trình xử lý' });
    await expect(history.getByText('Chuyên viên, Công an tỉnh Quảng Ngãi')).toBeVisible();
  });

  test('another commune’s duty is not there: the page says so and shows nothing', async ({ browser }) => {
    const officer = await signIn(browser, '21361.can-bo');
    await officer.getByRole('link', { name: /Kế hoạch thực hiện/ }).click();
    await expect(officer.getByRole('heading', { name: /Kế hoạch thực hiện/ })).toBeVisible();
    const address = officer.url();
    const neighbour = await signIn(browser, '21334.can-bo');
    await neighbour.goto(address);
    await expect(neighbour.getByRole('heading', { name: /Không tìm thấy/ })).toBeVisible();
  });

  test('a dialog stands where it will stay from its first moment: nothing typed or pressed in it is lost', async ({
    browser,
  }) => {
    const secretary = await signIn(browser, '51.pc04.thu-ky');
    await secretary.goto('/hoi-dong');
    await moveSlowly(secretary);
    const opening = secretary.getByRole('button', { name: 'Thành lập Hội đồng', exact: true });
    const dialog = secretary.getByRole('dialog', { name: 'Thành lập Hội đồng', exact: true });
    const { x, y } = await whereItOpens(opening);
    // by now it would be small, were it to grow from where it was asked for
    await secretary.waitForTimeout(150);
    await secretary.mouse.click(x, y);
    await expect(dialog).toBeHidden();

    await opening.focus();
    await secretary.keyboard.press('Enter');
    await expect(dialog.getByLabel('Số quyết định thành lập')).toBeFocused();
    await dialog.getByRole('textbox', { name: 'Ngày quyết định' }).focus();
    await secretary.keyboard.type('16/10/2025');
    await expect(dialog.getByRole('textbox', { name: 'Ngày quyết định' })).toHaveValue('16/10/2025');
    await expect(dialog.getByLabel('Số quyết định thành lập')).toHaveValue('');
    // the calendar, then the dialog
    await secretary.keyboard.press('Escape');
    await secretary.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(opening).toBeFocused();
  });

  const SCREENS: [account: string, routes: string[]][] = [
    ['21361.can-bo', ['/viec-can-lam', '/nhiem-vu-bao-cao', '/ho-so']],
    ['21361.chu-tich', ['/viec-can-lam', '/van-ban']],
    ['51.cat.chuyen-vien', ['/viec-can-lam', '/ho-so', '/van-ban']],
    ['51.syt.chuyen-vien', ['/viec-can-lam', '/tham-dinh']],
    ['51.ubnd.chu-tich', ['/van-ban', '/ke-hoach']],
    ['51.quan-tri', ['/ke-hoach']],
  ];
  for (const [account, routes] of SCREENS) {
    for (const viewport of [DESK, PHONE]) {
      test(`the screens of ${account} are accessible at ${viewport.width} px`, async ({ browser }) => {
        const page = await signIn(browser, account, viewport);
        for (const route of routes) {
          await page.goto(route);
          await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
          await page.waitForLoadState('networkidle');
          await expectAccessible(page, `${account} ${route}`);
        }
      });
    }
  }
});

/** A tenth of the speed: time enough to do something before a dialog has opened. */
async function moveSlowly(page: Page): Promise<void> {
  const devTools = await page.context().newCDPSession(page);
  await devTools.send('Animation.enable');
  await devTools.send('Animation.setPlaybackRate', { playbackRate: 0.1 });
}

/** Opens a dialog by its button. @returns the middle of its “Thôi” as it is first laid out, in CSS pixels of the window */
async function whereItOpens(opening: Locator): Promise<{ x: number; y: number }> {
  return opening.evaluate(async (button) => {
    (button as HTMLElement).click();
    for (;;) {
      const cancel = document.querySelector('[role="dialog"] .ant-modal-footer button');
      if (cancel) {
        const { x, y, width, height } = cancel.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 };
      }
      await new Promise(requestAnimationFrame);
    }
  });
}
