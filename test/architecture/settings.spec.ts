import { readdirSync, readFileSync } from 'node:fs';
import { Settings } from '@app/platform';

const read = (file: string): string => readFileSync(file, 'utf8');
const named = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, name = '']) => name);

/** what `.env.example` explains */
const explained = new Set(named(read('.env.example'), /^#?([A-Z][A-Z0-9_]*)=/gm));
const unexplained = (names: readonly string[]): string[] => [...new Set(names)].filter((name) => !explained.has(name));

/** sources of the backend, without specs */
const sources = ['apps/api', 'apps/worker', 'apps/cli', 'libs', 'database']
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`))
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts') && !file.includes('node_modules'));

describe('every setting', () => {
  it('of the serving processes is explained in .env.example', () =>
    expect(unexplained(Object.keys(new Settings()))).toEqual([]));

  it('of the commands, too', () => {
    const asked = sources.flatMap((file) => named(read(file), /\bneeded\('([A-Z_]+)'\)/g));
    expect(asked).toContain('OFFICE_PROVINCE');
    expect(unexplained(asked)).toEqual([]);
  });

  it('that docker compose takes from .env, too', () => {
    const taken = named(read('docker-compose.yml'), /\$\{([A-Z_]+)[:}]/g);
    expect(taken).toContain('CN_OWNER_PASSWORD');
    expect(unexplained(taken)).toEqual([]);
  });

  it('is read in one of two places, which check it', () => {
    const readers = sources.filter((file) => read(file).includes('process.env'));
    expect(readers.sort()).toEqual(['apps/cli/src/needed.ts', 'libs/platform/config/settings.ts']);
  });
});

describe('docker-compose.yml', () => {
  const services = read('docker-compose.yml').split(/^  (?=[a-z-]+:$)/m);
  const mentioning = (password: string): string[] =>
    services.filter((text) => text.includes(`\${${password}:`)).map((text) => text.slice(0, text.indexOf(':')));

  it.each([
    ['CN_API_PASSWORD', ['prepare', 'api']],
    ['CN_WORKER_PASSWORD', ['prepare', 'worker']],
    ['CN_AUDITOR_PASSWORD', ['prepare', 'verify']],
    ['CN_OWNER_PASSWORD', ['prepare', 'set-up']],
    ['POSTGRES_PASSWORD', ['db', 'prepare']],
  ])('gives %s to nobody who has no use for it', (password, users) => expect(mentioning(password)).toEqual(users));
});
