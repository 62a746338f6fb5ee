import type { Browser, Page } from '@playwright/test';
import { signIn } from '../person';

/** Everybody in the walk, each in a browser window of their own that stays open as on a desk: nobody signs in twice. */
export class Office {
  private readonly windows = new Map<string, Page>();

  constructor(private readonly browser: Browser) {}

  /** @param account e.g. `51.cat.chuyen-vien`, `21361.can-bo` */
  async as(account: string, path?: string): Promise<Page> {
    const page = this.windows.get(account) ?? (await signIn(this.browser, account));
    this.windows.set(account, page);
    if (path !== undefined) await page.goto(path);
    return page;
  }

  async goHome(): Promise<void> {
    await Promise.all([...this.windows.values()].map((page) => page.context().close()));
  }
}
