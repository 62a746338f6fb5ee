import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

const LIBS = path.resolve(__dirname, '..', '..', 'libs');

const foldersIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => path.join(folder, entry.name));

const houses = [
  ...foldersIn(LIBS).filter((folder) => path.basename(folder) !== 'domain'),
  ...foldersIn(path.join(LIBS, 'domain')),
];

describe.each(houses.map((folder) => [path.relative(LIBS, folder), folder]))('libs/%s', (_, folder) => {
  it('has one door, its index.ts', () => {
    const files = readdirSync(folder, { recursive: true }).map(String);
    expect(files.filter((file) => path.basename(file) === 'index.ts')).toEqual(['index.ts']);
  });

  it('has no drawer of odds and ends', () => {
    const drawers = ['utils', 'helpers', 'common'].flatMap((name) => [name, `${name}.ts`]);
    expect(drawers.filter((name) => existsSync(path.join(folder, name)))).toEqual([]);
  });
});
