import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Set by `npm run model-lists` alone: an ordinary run must not make the list that it is held to. */
const writing = process.env.WRITE_MODEL_LISTS === '1';

/** Holds lines to a committed list of this folder, `npm run model-lists` writes it anew. */
export function expectCommitted(folder: string, name: string, lines: readonly string[]): void {
  const file = path.join(__dirname, folder, `${name}.txt`);
  const text = `${lines.join('\n')}\n`;
  if (writing) {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  if (!existsSync(file)) throw new Error(`test/model/${folder}/${name}.txt is not there: npm run model-lists`);
  expect(text).toBe(readFileSync(file, 'utf8'));
}

/** The lists of a folder, by name. One that nothing is held to any more would be believed for ever. */
export function committedLists(folder: string): string[] {
  return readdirSync(path.join(__dirname, folder))
    .map((name) => path.basename(name, '.txt'))
    .sort();
}
