import path from 'node:path';
import { existsSync } from 'node:fs';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import helmet from 'helmet';
import { bodyPipe, ProblemFilter, projectRoot, refuseOddBody, type Settings } from '@app/platform';
import { ApiModule } from './api.module';
import { describeApi } from './describe-api';
import { serveWebApp } from './serve-web-app';

/** The API as it serves, not yet listening: `main` and the tests start the same thing. */
export async function createApi(settings: Settings, databaseUrl: string): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(ApiModule.forRoot(settings, databaseUrl), {
    logger: settings.NODE_ENV === 'test' ? ['error', 'fatal'] : ['warn', 'error', 'fatal'],
    abortOnError: false,
  });
  // whose word is taken for where a request comes from (X-Forwarded-For); limits of signing in and the log stand on it
  if (settings.TRUSTED_PROXY) app.set('trust proxy', settings.TRUSTED_PROXY.split(','));
  app.use(
    helmet({
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          defaultSrc: ["'none'"],
          // pdf.js decodes some scans with WebAssembly
          scriptSrc: ["'self'", "'wasm-unsafe-eval'"],
          // antd writes its styles at run time
          styleSrc: ["'self'", "'unsafe-inline'"],
          imgSrc: ["'self'", 'data:', 'blob:'],
          fontSrc: ["'self'"],
          connectSrc: ["'self'"],
          workerSrc: ["'self'"],
          formAction: ["'self'"],
          objectSrc: ["'none'"],
          baseUri: ["'none'"],
          frameAncestors: ["'none'"],
          upgradeInsecureRequests: settings.PUBLIC_URL.startsWith('https:') ? [] : null,
        },
      },
      strictTransportSecurity: settings.PUBLIC_URL.startsWith('https:'),
    }),
  );
  app.useBodyParser('json', { limit: '1mb' });
  app.use(refuseOddBody);
  app.setGlobalPrefix('api', { exclude: ['health/live', 'health/ready'] });
  app.useGlobalPipes(bodyPipe());
  app.useGlobalFilters(new ProblemFilter());
  describeApi(app);
  const web = path.join(projectRoot(), 'apps/web/dist');
  if (existsSync(web)) serveWebApp(app, web);
  // stopped on request is stopped well: with 0, not by the signal's own hand
  app.enableShutdownHooks([], { useProcessExit: true });
  return app;
}
