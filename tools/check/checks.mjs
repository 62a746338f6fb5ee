// What `npm run check` checks. A new check is one more line: a name and a command that ends with 0 when all is well.
// `builds` names the program a check compiles first: no two may compile the same one at once.
// A check of drift makes the thing anew in a temporary place and compares; it must not change the working tree.
import path from 'node:path';
import { root } from '../root.mjs';

const node = (script, ...args) => [process.execPath, path.join(root, ...script.split('/')), ...args];
const bin = (script, ...args) => node(`node_modules/${script}`, ...args);

export const checks = [
  { name: 'format', command: bin('prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.') },
  { name: 'lint', command: bin('eslint/bin/eslint.js', '--max-warnings=0', '.') },
  {
    name: 'types: backend',
    command: bin('typescript/bin/tsc', '--noEmit', '--incremental', 'false', '-p', 'tsconfig.json'),
  },
  { name: 'types: web', command: bin('typescript/bin/tsc', '--noEmit', '-p', 'apps/web/tsconfig.json') },
  {
    name: 'architecture',
    command: bin(
      'dependency-cruiser/bin/dependency-cruise.mjs',
      '--config',
      '.dependency-cruiser.cjs',
      'apps',
      'libs',
      'test',
      'database',
    ),
  },
  { name: 'drift: api client', command: node('tools/api-client.mjs', '--check') },
  { name: 'drift: plan schema', command: node('tools/plan-schema.mjs', '--check'), builds: 'cli' },
  { name: 'drift: catalogue', command: node('tools/catalogue.mjs', '--check'), builds: 'cli' },
];
