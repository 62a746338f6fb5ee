import 'reflect-metadata';
import { DataSource } from 'typeorm';
import { loadSettings, refuseSimulatedClock } from '@app/platform';
import { createApi } from './create-api';
import { refuseDemoAccountsInProduction } from './refuse-demo-accounts';

/**
 * Longer than browsers and proxies keep an idle connection (60 s): with Node's five seconds an act was now and then sent into a connection
 * that was just being closed, and its person read that the server could not be reached.
 */
const IDLE_CONNECTION_MS = 75_000;

async function main(): Promise<void> {
  const settings = loadSettings();
  if (!settings.DATABASE_URL_API) throw new Error('DATABASE_URL_API chưa được đặt.');
  const app = await createApi(settings, settings.DATABASE_URL_API);
  await refuseDemoAccountsInProduction(app, settings);
  await refuseSimulatedClock(app.get(DataSource), settings);
  await app.listen(settings.PORT, settings.HOST);
  const server = app.getHttpServer();
  server.keepAliveTimeout = IDLE_CONNECTION_MS;
  server.headersTimeout = IDLE_CONNECTION_MS + 5_000;
  console.log(`api ready on ${await app.getUrl()}`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
