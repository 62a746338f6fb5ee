import { NestFactory } from '@nestjs/core';
import { VerifyHistory, type Report } from '@app/audit';
import { loadSettings } from '@app/platform';
import { asAuditor } from '../verify/as-auditor';
import { VerifyModule } from '../verify/verify.module';
import type { Measure } from './measure';

/** One pass of `npm run verify` over everything that the bench has written; the start of the program is not counted. */
export async function measureVerify(auditorUrl: string): Promise<{ measure: Measure; report: Report }> {
  const app = await NestFactory.createApplicationContext(VerifyModule.forRoot(loadSettings(), asAuditor(auditorUrl)), {
    logger: ['error', 'fatal'],
    abortOnError: false,
  });
  try {
    const began = performance.now();
    const report = await app.get(VerifyHistory).run();
    const seconds = (performance.now() - began) / 1000;
    const { events: count } = report;
    return {
      report,
      measure: { name: 'verify-history', unit: 'sự kiện kiểm tra lại', count, seconds, perSecond: count / seconds },
    };
  } finally {
    await app.close();
  }
}
