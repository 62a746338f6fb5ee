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

it('two shapes of one name would silently become one in the OpenAPI document', () => {
  const files = readdirSync(path.join(root, 'libs'), { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  const places = new Map<string, string[]>();
  for (const file of files) {
    for (const name of describedClasses(path.join(root, 'libs', file)))
      places.set(name, [...(places.get(name) ?? []), file]);
  }
  expect([...places].filter(([, where]) => where.length > 1)).toEqual([]);
  expect(places.size).toBeGreaterThan(20);
});
