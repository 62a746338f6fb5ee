import type { INestApplication } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Settings } from '@app/platform';

/** A database that once was a demonstration has accounts whose password everybody can read: production must not open with it. */
export async function refuseDemoAccountsInProduction(app: INestApplication, { NODE_ENV }: Settings): Promise<void> {
  if (NODE_ENV !== 'production') return;
  const accounts = await app.get(DataSource).query<unknown[]>('SELECT 1 FROM demo_accounts() LIMIT 1');
  if (accounts.length > 0) {
    throw new Error('Cơ sở dữ liệu còn tài khoản trình diễn; không chạy chính thức trên dữ liệu này.');
  }
}
