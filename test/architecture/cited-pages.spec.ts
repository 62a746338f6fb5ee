import { existsSync, readdirSync, readFileSync } from 'node:fs';

const sources = ['apps', 'libs', 'database', 'test', 'tools']
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`))
  .filter((file) => /\.(ts|tsx|mjs|cjs)$/.test(file) && !/node_modules|dist\//.test(file));

/** `file: page` for each page that a comment sends the reader to; test data name pages with a slash or quote before them */
const cited = sources.flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(/(?:^|[\s(])((?:[\w-]+\/)*[\w-]+\.md)\b/gm)].map(([, page = '']) => ({
    file,
    page,
  })),
);
const points = new Set([...readFileSync('docs/practice.md', 'utf8').matchAll(/^(\d+)\. /gm)].map(([, n]) => n));

describe('pages that comments cite', () => {
  it('are in the repository: a reader can open them', () => {
    expect(cited.length).toBeGreaterThan(20);
    expect(cited.filter(({ page }) => !existsSync(page))).toEqual([]);
  });

  it('of office practice, by a number that is there', () => {
    const numbers = sources.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/docs\/practice\.md (\d+)/g)].map(([, number]) => ({ file, number })),
    );
    expect(numbers.length).toBeGreaterThan(20);
    expect(numbers.filter(({ number }) => !points.has(number))).toEqual([]);
  });
});
