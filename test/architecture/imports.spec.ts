import { execFile } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

const PROJECT = path.resolve(__dirname, '..', '..');

interface Violation {
  readonly from: string;
  readonly to: string;
  readonly rule: { readonly name: string };
}

/** Runs dependency-cruiser with the rules of the project over a tree. */
async function cruise(tree: string, folders: readonly string[]): Promise<{ modules: number; broken: string[] }> {
  const program = path.join(PROJECT, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruise.mjs');
  const rules = path.join(PROJECT, '.dependency-cruiser.cjs');
  const output = await new Promise<string>((resolve, reject) => {
    const args = [program, '--config', rules, '--output-type', 'json', ...folders];
    execFile(process.execPath, args, { cwd: tree, maxBuffer: 256 * 1024 * 1024 }, (error, stdout, stderr) =>
      stdout.startsWith('{') ? resolve(stdout) : reject(new Error(stderr || error?.message)),
    );
  });
  const { summary } = JSON.parse(output) as { summary: { totalCruised: number; violations: Violation[] } };
  return {
    modules: summary.totalCruised,
    broken: summary.violations.map(({ from, to, rule }) => `${rule.name}: ${from} → ${to}`),
  };
}

/** A small house in which everything is imported properly. */
const HOUSE: Readonly<Record<string, string>> = {
  'node_modules/xstate/package.json': '{ "name": "xstate", "main": "index.js" }',
  'node_modules/xstate/index.js': '',
  'node_modules/@nestjs/common/package.json': '{ "name": "@nestjs/common", "main": "index.js" }',
  'node_modules/@nestjs/common/index.js': '',
  'libs/domain/shared/index.ts': "export * from './date';",
  'libs/domain/shared/date.ts': 'export const date = 1;',
  'libs/domain/calendar/index.ts': "export { date } from '@app/domain/shared';",
  'libs/domain/plans/index.ts':
    "import { setup } from 'xstate';\nexport { date } from '@app/domain/calendar';\nexport { setup };",
  'libs/domain/dossiers/index.ts': "export * from '@app/domain/plans';",
  'libs/platform/index.ts': "export * from './clock';\nexport * from '@nestjs/common';",
  'libs/platform/clock.ts': 'export const clock = 1;',
  'libs/identity/index.ts': "export * from '@app/platform';",
  'libs/workflow/index.ts': "export * from '@app/identity';",
  'libs/plans/index.ts': "export * from '@app/identity';",
  'libs/dossiers/index.ts':
    "export * from './dossier';\nexport * from '@app/workflow';\nexport * from '@app/domain/dossiers';",
  'libs/dossiers/dossier.ts': 'export const dossier = 1;',
  'libs/appraisal/index.ts': "export * from '@app/dossiers';",
  'libs/deadlines/index.ts': "export * from '@app/workflow';",
  'libs/notifications/index.ts': "export * from '@app/identity';",
  'libs/audit/index.ts': "export * from '@app/workflow';",
  'libs/reporting/index.ts': "export * from '@app/identity';",
  'apps/api/src/main.ts':
    "export * from '@app/dossiers';\nexport * from '@app/deadlines';\nexport * from '@app/domain/plans';",
  'apps/worker/src/main.ts': "export * from '@app/notifications';",
  'apps/cli/src/main.ts': "export type { Client } from '../../web/src/api/client';",
  'apps/web/src/main.ts': "export * from './api/client';",
  'apps/web/src/api/client.ts': 'export interface Client {}',
  'test/builders/index.ts': "export * from '@app/dossiers';",
};

/** What must be caught: the file that is added, what stands in it, and the rule that has to name it. */
const FORBIDDEN: readonly (readonly [file: string, source: string, rule: string])[] = [
  ['libs/domain/shared/nest.ts', "import '@nestjs/common';", 'domain-is-pure'],
  ['libs/domain/shared/disk.ts', "import 'node:fs';", 'domain-is-pure'],
  ['libs/domain/plans/clock.ts', "import { setTimeout } from 'node:timers/promises';", 'domain-is-pure'],
  ['libs/domain/plans/database.ts', "import type { DataSource } from 'typeorm';", 'domain-is-pure'],
  ['libs/domain/plans/outside.ts', "import '@app/platform';", 'domain-stays-inside'],
  ['libs/domain/calendar/forward.ts', "import '@app/domain/plans';", 'domain-calendar'],
  ['libs/domain/plans/forward.ts', "import type { date } from '@app/domain/dossiers';", 'domain-plans'],
  ['libs/domain/documents/index.ts', "import '@app/domain/dossiers';", 'domain-documents'],
  ['libs/domain/plans/inner.ts', "import '../shared/date';", 'domain-only-through-index'],
  ['libs/domain/newcomer/index.ts', "import '@app/domain/plans';", 'domain-without-line'],
  ['libs/domain/dossiers/dossier.spec.ts', "import '@nestjs/common';", 'domain-specs-are-pure'],
  ['libs/platform/up.ts', "import '@app/identity';", 'lib-platform'],
  ['libs/identity/up.ts', "import '@app/workflow';", 'lib-identity'],
  ['libs/plans/up.ts', "import '@app/dossiers';", 'lib-plans'],
  ['libs/dossiers/up.ts', "import type { dossier } from '@app/appraisal';", 'lib-dossiers'],
  ['libs/appraisal/inner.ts', "import '../dossiers/dossier';", 'lib-only-through-index'],
  ['libs/plans/inner.ts', "import '../domain/shared/date';", 'index-from-outside'],
  ['libs/newcomer/index.ts', "import '@app/dossiers';", 'lib-without-line'],
  ['libs/dossiers/sweep.ts', "import '@app/deadlines';", 'leaves-are-not-imported'],
  ['libs/dossiers/mail.ts', "import '@app/notifications';", 'leaves-are-not-imported'],
  ['libs/dossiers/seal.ts', "import '@app/audit';", 'leaves-are-not-imported'],
  ['libs/dossiers/figures.ts', "import '@app/reporting';", 'leaves-are-not-imported'],
  ['libs/plans/app.ts', "import '../../apps/api/src/main';", 'libs-know-no-app'],
  ['libs/plans/builder.ts', "import '../../test/builders';", 'no-test-code-in-the-product'],
  ['apps/api/src/inner.ts', "import '../../../libs/dossiers/dossier';", 'lib-index-from-outside'],
  ['apps/api/src/other.ts', "import '../../worker/src/main';", 'apps-are-separate'],
  ['apps/web/src/shortcut.ts', "import '@app/domain/plans';", 'web-talks-through-its-client'],
  ['apps/web/src/server.ts', "import '../../api/src/main';", 'web-talks-through-its-client'],
  ['test/builders/inner.ts', "import '../../libs/platform/clock';", 'lib-index-from-outside'],
  ['libs/plans/drawer.ts', "import './utils/text';", 'no-drawer-of-odds-and-ends'],
  ['libs/plans/round.ts', "import './trip';", 'no-cycle'],
  ['libs/plans/nowhere.ts', "import './gone';", 'resolvable'],
];

const BESIDES: Readonly<Record<string, string>> = {
  'libs/plans/utils/text.ts': 'export const text = 1;',
  'libs/plans/trip.ts': "import './round';",
};

describe('who may import whom', () => {
  let tree: string;

  const build = async (files: Readonly<Record<string, string>>): Promise<void> => {
    for (const [file, source] of Object.entries(files)) {
      await mkdir(path.dirname(path.join(tree, file)), { recursive: true });
      await writeFile(path.join(tree, file), `${source}\n`);
    }
  };

  beforeEach(async () => {
    tree = await mkdtemp(path.join(os.tmpdir(), 'cong-nhan-imports-'));
    await copyFile(path.join(PROJECT, 'tsconfig.json'), path.join(tree, 'tsconfig.json'));
    await build(HOUSE);
  });

  afterEach(() => rm(tree, { recursive: true, force: true }));

  it('is kept by the project', async () => {
    const { modules, broken } = await cruise(PROJECT, ['apps', 'libs', 'test', 'database']);
    expect(broken).toEqual([]);
    expect(modules).toBeGreaterThan(100); // a glob that finds nothing would find no fault either
  }, 60_000);

  it('lets a proper house pass', async () => {
    const { broken } = await cruise(tree, ['apps', 'libs', 'test']);
    expect(broken).toEqual([]);
  }, 60_000);

  it('catches every kind of forbidden import', async () => {
    await build(Object.fromEntries(FORBIDDEN.map(([file, source]) => [file, source])));
    await build(BESIDES);
    const { broken } = await cruise(tree, ['apps', 'libs', 'test']);
    const missed = FORBIDDEN.filter(([file, , rule]) => !broken.some((line) => line.startsWith(`${rule}: ${file} `)));
    expect(missed).toEqual([]);
    // and nobody else is blamed
    const guilty = new Set([...FORBIDDEN.map(([file]) => file), ...Object.keys(BESIDES)]);
    expect(broken.filter((line) => !guilty.has(/: (.+) → /.exec(line)?.[1] ?? ''))).toEqual([]);
  }, 60_000);
});
