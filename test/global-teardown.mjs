import fs from 'node:fs';

export default async function teardown() {
  await globalThis.__PG__.stop();
  fs.rmSync(globalThis.__PG__.dir, { recursive: true, force: true });
}
