import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.join(__dirname, '../..');

/** Classes of a file that the API describes: those with a described property of their own. */
function describedClasses(file: string): string[] {
  return readFileSync(file, 'utf8')
    .split(/^(?=export class )/m)
    .filter((part) => part.startsWith('export class ') && part.includes('@ApiProperty'))
    .map((part) => /^export class (\w+)/.exec(part)?.[1] ?? '');
}

const libs = (): string[] =>
  readdirSync(path.join(root, 'libs'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));

it('two shapes of one name would silently become one in the OpenAPI document', () => {
  const places = new Map<string, string[]>();
  for (const file of libs()) {
    for (const name of describedClasses(path.join(root, 'libs', file)))
      places.set(name, [...(places.get(name) ?? []), file]);
  }
  expect([...places].filter(([, where]) => where.length > 1)).toEqual([]);
  expect(places.size).toBeGreaterThan(20);
});

it('a query or use case called like the shape it answers with has to be renamed wherever both are needed', () => {
  const shapes = new Set(libs().flatMap((file) => describedClasses(path.join(root, 'libs', file))));
  const clashes = libs().flatMap((file) => {
    const text = readFileSync(path.join(root, 'libs', file), 'utf8');
    const others = [...text.matchAll(/^export class (\w+)/gm)].map(([, name]) => name ?? '');
    const own = new Set(describedClasses(path.join(root, 'libs', file)));
    return others.filter((name) => shapes.has(name) && !own.has(name)).map((name) => `${name} in ${file}`);
  });
  expect(clashes).toEqual([]);
});
