import path from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { NextFunction, Request, Response } from 'express';

const YEAR_S = 31_536_000;

/** Everything that is not `/api` or `/health` is the web app: its files, and for any other address its page, so that routes can be linked. */
export function serveWebApp(app: NestExpressApplication, folder: string): void {
  app.useStaticAssets(path.join(folder, 'assets'), {
    prefix: '/assets',
    maxAge: YEAR_S * 1000,
    immutable: true,
    fallthrough: false,
  });
  app.useStaticAssets(folder, { index: false, maxAge: 0 });
  app.use((request: Request, response: Response, next: NextFunction) => {
    if (request.method !== 'GET' || request.path.startsWith('/api') || request.path.startsWith('/health'))
      return next();
    response.sendFile(path.join(folder, 'index.html'), { headers: { 'Cache-Control': 'no-cache' } });
  });
}
