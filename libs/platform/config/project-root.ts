import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * The folder that holds our package.json, from source as well as from `dist`. Data that the compiler does not copy (plans, fonts,
 * lists of units, the built web app) is read relative to it.
 */
export function projectRoot(from: string = __dirname): string {
  for (let folder = from; ; folder = path.dirname(folder)) {
    const manifest = path.join(folder, 'package.json');
    if (existsSync(manifest)) {
      const { name } = JSON.parse(readFileSync(manifest, 'utf8')) as { name?: string };
      if (name === 'cong-nhan') return folder;
    }
    if (path.dirname(folder) === folder) throw new Error(`no package.json of cong-nhan above ${from}`);
  }
}
