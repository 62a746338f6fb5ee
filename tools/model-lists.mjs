// npm run model-lists: writes the lists of test/model anew (the ways of every machine, what lint finds on every plan). Read the difference
// before it is committed: live history runs on these ways, and every finding has been held against its paper.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { root } from './root.mjs';

// Lists named by a plan's revision go first: those of a plan that no longer ships would stay. The others are written over.
for (const folder of ['edges', 'findings']) {
  const lists = path.join(root, 'test/model', folder);
  for (const name of fs.readdirSync(lists)) if (/\.r\d+\./.test(name)) fs.rmSync(path.join(lists, name));
}
const { status } = spawnSync(process.execPath, [path.join(root, 'tools/test.mjs'), 'test/model'], {
  cwd: root,
  env: { ...process.env, WRITE_MODEL_LISTS: '1' },
  stdio: 'inherit',
});
process.exit(status ?? 1);
