import 'reflect-metadata';
import { DataSource } from 'typeorm';
import { loadSettings, refuseSimulatedClock } from '@app/platform';
import { createApi } from './create-api';
import { refuseDemoAccountsInProduction } from './refuse-demo-accounts';

async function main(): Promise<void> {
  const settings = loadSettings();
  if (!settings.DATABASE_URL_API) throw new Error('DATABASE_URL_API chưa được đặt.');
  const app = await createApi(settings, settings.DATABASE_URL_API);
  await refuseDemoAccountsInProduction(app, settings);
  await refuseSimulatedClock(app.get(DataSource), settings);
  await app.listen(settings.PORT, settings.HOST);
  console.log(`api ready on ${await app.getUrl()}`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
