import { expect, test, type Page } from '@playwright/test';
import { closeWindows, signIn } from './person';

const PERIODS = /\/api\/periods$/;

/** Pages, and what of all that they ask for does not come. Below a header, unless the line says otherwise. */
const PAGES: readonly (readonly [page: string, lost: RegExp])[] = [
  ['/lich-lam-viec', /\/api\/calendar\/\d+$/],
  ['/ke-hoach', PERIODS],
  ['/cho-ky', /\/api\/documents\?/],
  ['/van-ban/so-van-ban-di', /\/api\/registers\/outgoing/],
  ['/ra-soat', /\/api\/periods\/[^/]+\/review$/],
  ['/ra-soat', /\/api\/periods\/[^/]+$/],
  ['/hoi-dong', /\/council$/],
  ['/tham-dinh', /\/api\/appraisal\/sheet/],
  ['/ket-qua', /\/api\/decisions\/summary/],
  ['/ket-qua/lap-van-ban', /\/recognition-papers/],
  ['/dia-ban/don-vi/21361', /\/recognitions$/],
  ...['/ho-so', '/tham-dinh', '/hoi-dong', '/ket-qua', '/ket-qua/lap-van-ban', '/danh-sach-cong-nhan'].map(
    (page) => [page, PERIODS] as const,
  ),
  // the whole page: its own heading is the first
  ['/dia-ban/don-vi/21361', /\/api\/units\/21361$/],
  ['/ra-soat', PERIODS],
];

const SAID = 'Dữ liệu này chưa lấy được.';

test.describe('a page whose data did not come', () => {
  test.afterEach(closeWindows);

  test('has one first-level heading, whether or not a header stands above', async ({ browser }) => {
    const page = await signIn(browser, '51.quan-tri');
    for (const [where, lost] of PAGES) await expectOneHeading(page, where, lost);
  });
});

async function expectOneHeading(page: Page, where: string, lost: RegExp): Promise<void> {
  const body = JSON.stringify({ type: 'about:blank', status: 409, title: SAID });
  await page.route(lost, (route) => route.fulfill({ status: 409, contentType: 'application/problem+json', body }));
  await page.goto(where);
  const what = `${where} without ${String(lost)}`;
  const heading = page.getByRole('main').getByRole('heading', { name: SAID });
  await expect(heading, what).toBeVisible();
  await expect(heading, `${what} looks as ever`).toHaveCSS('font-size', '22px');
  await expect(page.getByRole('heading', { level: 1 }), what).toHaveCount(1);
  await page.unroute(lost);
}
