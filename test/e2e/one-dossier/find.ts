import { expect, type Locator } from '@playwright/test';
import type { Office } from './office';
import type { Commune } from './units';

const SEES_ALL = '51.cat.chuyen-vien';

/** @returns the address of the commune's dossier, from the list of all */
export async function dossierOf(office: Office, { name }: Commune): Promise<string> {
  const page = await office.as(SEES_ALL, `/ho-so?q=${name.replace('Xã ', '')}`);
  return hrefOf(page.getByRole('link', { name, exact: true }));
}

/** @returns the address of the first paper of this name, the newest first */
export async function paperCalled(office: Office, title: RegExp): Promise<string> {
  const page = await office.as(SEES_ALL, '/van-ban?nhom=tat-ca');
  return hrefOf(page.getByRole('table', { name: 'Danh sách văn bản' }).getByRole('link', { name: title }).first());
}

async function hrefOf(link: Locator): Promise<string> {
  await expect(link).toBeVisible();
  return (await link.getAttribute('href')) ?? '';
}
