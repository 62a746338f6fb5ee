// What is built, from what, into what.
import path from 'node:path';
import { root } from '../root.mjs';

const npm = process.env.npm_execpath ? [process.execPath, process.env.npm_execpath] : ['npm'];
const nest = [process.execPath, path.join(root, 'node_modules', '@nestjs', 'cli', 'bin', 'nest.js')];

const backend = (app) => ({
  entry: `apps/${app}/src/main.ts`,
  output: `dist/apps/${app}/apps/${app}/src/main.js`,
  sources: [`apps/${app}`, 'libs', 'database', 'tsconfig.json', 'nest-cli.json', 'package-lock.json'],
  command: [...nest, 'build', app],
});

/**
 * entry    the first source file: without it there is nothing to build
 * output   what a finished build leaves
 * sources  files and folders whose change asks for a new build
 */
export const targets = {
  web: {
    entry: 'apps/web/index.html',
    output: 'apps/web/dist/index.html',
    sources: ['apps/web', 'libs/api-client', 'package-lock.json'],
    command: [...npm, 'run', 'build', '--silent', '-w', 'apps/web'],
  },
  api: backend('api'),
  worker: backend('worker'),
  cli: backend('cli'),
};
