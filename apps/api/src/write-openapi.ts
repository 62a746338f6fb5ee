import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { loadSettings, projectRoot } from '@app/platform';
import { ApiModule } from './api.module';
import { openApiDocument } from './describe-api';

/** Writes the OpenAPI document made from the controllers, demo routes included: `node …/write-openapi.js [file]`. Needs no database. */
async function main(file = path.join(projectRoot(), 'apps/api/openapi.json')): Promise<void> {
  const settings = loadSettings({ NODE_ENV: 'development', DEMO: '1' });
  const app = await NestFactory.create<NestExpressApplication>(
    ApiModule.forRoot(settings, 'postgres://nobody@127.0.0.1:1/none'),
    {
      preview: true,
      logger: false,
      abortOnError: false,
    },
  );
  app.setGlobalPrefix('api', { exclude: ['health/live', 'health/ready'] });
  writeFileSync(file, `${JSON.stringify(openApiDocument(app), null, 2)}\n`);
  console.log(file);
}

main(process.argv[2]).catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
