const swc = (parser, sourceMaps) => [
  '@swc/jest',
  {
    jsc: {
      parser,
      transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
      keepClassNames: true,
      target: 'es2023',
    },
    module: { type: 'commonjs' },
    sourceMaps,
  },
];
// ESM-only packages: Node 20.19+ can require() them, but jest's own loader does so only on a newer Node => transform them to CommonJS.
const fs = require('node:fs');
const path = require('node:path');
const esm = [];
(function walk(modules) {
  if (!fs.existsSync(modules)) return;
  for (const d of fs.readdirSync(modules)) {
    if (d.startsWith('.')) continue;
    for (const e of d.startsWith('@') ? fs.readdirSync(path.join(modules, d)).map((x) => `${d}/${x}`) : [d]) {
      const dir = path.join(modules, e);
      try {
        if (JSON.parse(fs.readFileSync(path.join(dir, 'package.json'), 'utf8')).type === 'module')
          esm.push(path.relative(__dirname, dir));
      } catch {
        continue;
      }
      walk(path.join(dir, 'node_modules'));
    }
  }
})(path.join(__dirname, 'node_modules'));
const escape = (s) => s.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
module.exports = {
  testEnvironment: 'node',
  testTimeout: 60_000, // a busy machine is no fault of the code
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/e2e/'], // Playwright's
  testEnvironmentOptions: { globalsCleanup: 'off' }, // TypeORM keeps its metadata on the global object
  roots: [
    '<rootDir>/apps/api',
    '<rootDir>/apps/worker',
    '<rootDir>/apps/cli',
    '<rootDir>/libs',
    '<rootDir>/database',
    '<rootDir>/test',
    '<rootDir>/apps/web/src',
  ],
  testMatch: ['**/*.spec.ts', '**/*.e2e-spec.ts'],
  globalSetup: '<rootDir>/test/global-setup.mjs',
  globalTeardown: '<rootDir>/test/global-teardown.mjs', // stops what global-setup started (globalThis.__PG__)
  maxWorkers: 2,
  workerIdleMemoryLimit: '1GB',
  transform: {
    '^.+\\.ts$': swc({ syntax: 'typescript', decorators: true }, 'inline'),
    '^.+\\.m?js$': swc({ syntax: 'ecmascript' }, false),
  },
  transformIgnorePatterns: [`^(?!.*/(${esm.map(escape).join('|')})/).*/node_modules/`],
  moduleNameMapper: {
    '^@app/domain/([^/]+)$': '<rootDir>/libs/domain/$1/index.ts',
    '^@app/([^/]+)$': '<rootDir>/libs/$1/index.ts',
  },
  collectCoverageFrom: ['apps/{api,worker,cli}/src/**/*.ts', 'libs/**/*.ts', '!**/main.ts', '!**/*.spec.ts'],
  coverageDirectory: '<rootDir>/coverage',
};
