// Remembers what was built: one small file per target in dist/stamps with a hash of its sources. Contents, not times: a fresh
// clone, a restored cache or a branch switched back and forth must not mislead it.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { root } from '../root.mjs';

const stampFile = (name) => path.join(root, 'dist', 'stamps', name);

export function isCurrent(name, target) {
  const stamp = stampFile(name);
  if (!fs.existsSync(stamp) || !fs.existsSync(path.join(root, target.output))) return false;
  return fs.readFileSync(stamp, 'utf8') === hashOf(target);
}

/** Before compiling: a build cut short must not look finished. Answers the hash to remember when it succeeds. */
export function forget(name, target) {
  fs.rmSync(stampFile(name), { force: true });
  return hashOf(target);
}

export function remember(name, hash) {
  fs.mkdirSync(path.dirname(stampFile(name)), { recursive: true });
  fs.writeFileSync(stampFile(name), hash);
}

function hashOf(target) {
  const hash = createHash('sha256').update(`${process.versions.node}\n`);
  for (const file of target.sources.flatMap((source) => filesBelow(source))) {
    hash
      .update(`${file}\0`)
      .update(fs.readFileSync(path.join(root, file)))
      .update('\0');
  }
  return hash.digest('hex');
}

function filesBelow(source) {
  const stat = fs.statSync(path.join(root, source), { throwIfNoEntry: false });
  if (!stat) return [];
  if (stat.isFile()) return [source];
  return fs
    .readdirSync(path.join(root, source))
    .sort()
    .filter((name) => !['node_modules', 'dist'].includes(name) && !/\.(spec|e2e-spec)\.tsx?$|\.tsbuildinfo$/.test(name))
    .flatMap((name) => filesBelow(`${source}/${name}`));
}
