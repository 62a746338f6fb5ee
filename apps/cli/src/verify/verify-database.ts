import { NestFactory } from '@nestjs/core';
import { VerifyHistory, type Report } from '@app/audit';
import { loadSettings } from '@app/platform';
import { asAuditor } from './as-auditor';
import { VerifyModule } from './verify.module';

/** Replays every subject of a database through its machine and recomputes every chain, reading as `cn_auditor`. */
export async function verifyDatabase(databaseUrl: string): Promise<Report> {
  const app = await NestFactory.createApplicationContext(VerifyModule.forRoot(loadSettings(), asAuditor(databaseUrl)), {
    logger: ['error', 'fatal'],
    abortOnError: false,
  });
  try {
    return await app.get(VerifyHistory).run();
  } finally {
    await app.close();
  }
}
