import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { loadSettings, projectRoot } from '@app/platform';
import { ApiModule } from '../../../api/src/api.module';
import { openApiDocument } from '../../../api/src/describe-api';

/** `api describe [file]`: writes the OpenAPI document made from the controllers, demo routes included. Needs no database. */
export async function describe([file = path.join(projectRoot(), 'apps/api/openapi.json')]: string[]): Promise<void> {
  const settings = loadSettings({ NODE_ENV: 'development', DEMO: '1' });
  const app = await NestFactory.create<NestExpressApplication>(ApiModule.forRoot(settings, 'postgres://nobody@127.0.0.1:1/none'), {
    preview: true,
    logger: false,
    abortOnError: false,
  });
  app.setGlobalPrefix('api', { exclude: ['health/live', 'health/ready'] });
  writeFileSync(file, `${JSON.stringify(openApiDocument(app), null, 2)}\n`);
  console.log(file);
}
