// The product with everything of its own, for whoever plays on it: database, demo office, API and worker, in a folder of its own.
import { loadDemoOnce } from '../start/demo.mjs';
import { mainOf, runToEnd } from '../start/command.mjs';
import { openDataFolder } from '../start/data-folder.mjs';
import { openDatabase } from '../start/database.mjs';
import { environment, preparing } from '../start/environment.mjs';
import { waitUntilReady } from '../start/health.mjs';
import { checkPort } from '../start/port.mjs';
import { startService } from '../start/services.mjs';

const HOST = '127.0.0.1';

/**
 * Answers `{origin, env, database, died}`; `died` rejects when a service ends. `plan`: whose offices are loaded and whose first
 * morning the office clock shows; without it Quảng Ngãi on 24/7/2025.
 * `databaseUrl`: a server to work on (URL object); without it an embedded one in `dataDir` that stays there.
 */
export async function openStage({ dataDir, databaseUrl, plan, verbose = false }, onCleanUp) {
  openDataFolder(dataDir);
  const settings = { dataDir, databaseUrl, demo: true, nodeEnv: 'development', host: HOST };
  const database = await openDatabase(settings, onCleanUp);
  const port = await checkPort(0, HOST);
  const origin = `http://${HOST}:${port}`;
  const env = environment(settings, { port, url: origin });
  const command = (name, words, own) =>
    runToEnd(name, mainOf('cli'), words, { env: { ...env, ...own }, show: false }, onCleanUp);

  await command('database prepare', ['database', 'prepare'], preparing(database));
  const owner = { DATABASE_OWNER_URL: database.urls.owner };
  await loadDemoOnce(dataDir, database, () => command('demo load', ['demo', 'load', ...(plan ? [plan] : [])], owner));

  const services = [];
  onCleanUp(() => Promise.all(services.map((service) => service.stop())));
  const start = (app, own) => {
    const service = startService(app, { env: { ...env, ...own }, dataDir, verbose });
    services.push(service);
    return service;
  };
  const api = start('api', { DATABASE_URL_API: database.urls.api });
  const worker = start('worker', { DATABASE_URL_WORKER: database.urls.worker });
  const died = Promise.race([api.died, worker.died]);
  await Promise.race([Promise.all([waitUntilReady(HOST, port), worker.said('worker ready')]), died]);
  return { origin, env, database, died };
}
