// npm test: every spec file, on an embedded PostgreSQL; needs nothing built. Arguments go to jest: npm test -- dossiers --watch
import { spawn } from 'node:child_process';
import path from 'node:path';
import { root } from './root.mjs';

const jest = path.join(root, 'node_modules', 'jest', 'bin', 'jest.js');

// Legal dates are dates: a run in another time zone must not see other ones.
const env = { ...process.env, TZ: 'UTC', NODE_ENV: 'test' };
const child = spawn(process.execPath, [jest, ...process.argv.slice(2)], { cwd: root, env, stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.once('exit', (code, signal) => process.exit(signal ? 1 : code));
