import { NestFactory } from '@nestjs/core';
import { VerifyHistory, type Report } from '@app/audit';
import { dataSource, loadSettings } from '@app/platform';
import { asAuditor } from './as-auditor';
import { VerifyModule } from './verify.module';

/** Replays every subject of a database through its machine and recomputes every chain, reading as `cn_auditor`. */
export async function verifyDatabase(databaseUrl: string): Promise<Report> {
  const url = asAuditor(databaseUrl);
  await mustAnswer(url);
  const app = await NestFactory.createApplicationContext(VerifyModule.forRoot(loadSettings(), url), {
    logger: ['error', 'fatal'],
    abortOnError: false,
  });
  try {
    return await app.get(VerifyHistory).run();
  } finally {
    await app.close();
  }
}

/** Nest would try ten times, for half a minute, before it said that nobody is there. */
async function mustAnswer(url: string): Promise<void> {
  const database = await dataSource({ url, entities: [] }).initialize();
  await database.destroy();
}
