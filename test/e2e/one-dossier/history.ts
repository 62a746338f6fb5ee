import { expect, type Page } from '@playwright/test';

/** Each of these acts stands in the dossier's history, with the one who did it. */
export async function expectHistory(page: Page, entries: readonly [act: string, who: string][]): Promise<void> {
  const lines = page.getByRole('region', { name: 'Quá trình xử lý' }).getByRole('listitem');
  for (const [act, who] of entries) {
    const line = lines.filter({ has: page.getByText(act, { exact: true }) }).first();
    await expect(line, act).toContainText(who);
  }
}
