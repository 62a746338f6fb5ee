// npm start: everything in one go. Builds what has changed, starts PostgreSQL, prepares the database, loads the demo data, serves;
// stops all of it in the opposite order. npm start -- --fresh begins with an empty database; --verbose shows the services' logs.
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { removeServer } from './pg.mjs';
import { root } from './root.mjs';
import { mainOf, runToEnd } from './start/command.mjs';
import { emptyDataFolder, openDataFolder } from './start/data-folder.mjs';
import { embeddedFolder, openDatabase } from './start/database.mjs';
import { loadDemoOnce } from './start/demo.mjs';
import { environment, preparing } from './start/environment.mjs';
import { greeting } from './start/greeting.mjs';
import { waitUntilReady } from './start/health.mjs';
import { takeLock } from './start/lock.mjs';
import { checkPort } from './start/port.mjs';
import { startService } from './start/services.mjs';
import { readSettings } from './start/settings.mjs';
import { Trouble } from './start/trouble.mjs';

const cleanUps = []; // run backwards; each is put here before what it undoes is begun
let leaving = false;
const onCleanUp = (undo) => {
  if (leaving) throw new Error('interrupted'); // nothing new is begun while the old is being stopped
  cleanUps.push(undo);
};
const services = [];

async function run() {
  const settings = readSettings(process.argv.slice(2));
  const { dataDir, demo, host, verbose } = settings;
  openDataFolder(dataDir);
  const lock = await takeLock(dataDir);
  onCleanUp(() => lock.release());
  if (settings.fresh) {
    emptyDataFolder(dataDir, ['start.lock', 'postgres']);
    await removeServer(embeddedFolder(dataDir));
  }
  const port = await checkPort(settings.port, host);

  await runToEnd('build', path.join(root, 'tools', 'build.mjs'), [], { show: true }, onCleanUp);

  say('PostgreSQL…');
  const database = await openDatabase(settings, onCleanUp);
  if (database.place && database.place !== embeddedFolder(dataDir)) {
    say(
      `Dữ liệu PostgreSQL nằm ở / its data lie in ${database.place}: tài khoản chạy nó không vào được / its account cannot enter ${dataDir}`,
    );
  }
  const url = settings.publicUrl ?? `http://localhost:${port}`;
  const env = environment(settings, { port, url });
  await runToEnd(
    'database prepare',
    mainOf('cli'),
    ['database', 'prepare'],
    { env: { ...env, ...preparing(database) }, show: verbose },
    onCleanUp,
  );

  let loaded;
  if (demo) {
    say('Dữ liệu trình diễn / demo data…');
    const owner = { ...env, DATABASE_OWNER_URL: database.urls.owner };
    loaded = await loadDemoOnce(dataDir, database, () =>
      runToEnd('demo load', mainOf('cli'), ['demo', 'load'], { env: owner, show: false }, onCleanUp),
    );
  }

  say('API, worker…');
  const start = (app, own) => {
    const service = startService(app, { env: { ...env, ...own }, dataDir, verbose });
    services.push(service);
    return service;
  };
  onCleanUp(() => Promise.all(services.map((service) => service.stop())));
  const api = start('api', { DATABASE_URL_API: database.urls.api });
  const worker = start('worker', { DATABASE_URL_WORKER: database.urls.worker });
  lock.record({ url, pids: services.map(({ pid }) => pid) });
  const death = deathOf(database, [api, worker]);
  await Promise.race([Promise.all([waitUntilReady(host, port), worker.said('worker ready')]), death]);

  if (demo) {
    // the demonstration's administrator opens the plan's period over HTTP, as a person would; done before, it stays
    const asPeople = { ...env, DEMO_ORIGIN: `http://${host}:${port}` };
    const words = ['demo', 'open', loaded.plan];
    const opened = runToEnd('demo open', mainOf('cli'), words, { env: asPeople, show: false }, onCleanUp);
    await Promise.race([opened, death]);
  }
  console.log(greeting({ url, accounts: loaded?.accounts }));
  await death;
}

/** Rejects when something ends that should not. Services die of a dead database: then the database is what to tell. */
async function deathOf(database, services) {
  const lost = () =>
    new Trouble('PostgreSQL dừng đột ngột.', 'PostgreSQL ended unexpectedly.', `${database.place}/server.log`);
  const look = async () => {
    while (database.isRunning()) await wait(2_000, undefined, { ref: false });
    throw lost();
  };
  return Promise.race([look(), ...services.map(({ died }) => died)]).catch(async (error) => {
    await wait(500); // the server cuts its clients off before it is gone itself
    throw database.isRunning() ? error : lost();
  });
}

function say(text) {
  console.log(text);
}

/** Resolves at the first Ctrl-C or request to stop; a second one no longer waits for work in hand. */
const interrupted = new Promise((resolve) => {
  let asked = false;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      if (asked) for (const service of services) service.kill();
      asked = true;
      resolve('interrupted');
    });
  }
});
process.stdout.on('error', () => undefined); // the terminal is gone; stopping in order matters more

let code = 0;
try {
  await Promise.race([run(), interrupted]);
  leaving = true;
  say('\nĐang dừng… / stopping…');
} catch (error) {
  // Ctrl-C also reaches the build and the commands: their failing is then no failure.
  const asked = await Promise.race([interrupted, wait(200)]);
  if (!asked) {
    code = 1;
    console.error(`\n${error instanceof Trouble ? error.message : (error.stack ?? error)}\n`);
  }
}
leaving = true;
for (const undo of cleanUps.reverse()) {
  try {
    await undo();
  } catch (error) {
    code = 1;
    console.error(error.message);
  }
}
if (code === 0) say('Đã dừng. / Stopped.');
process.exit(code);
