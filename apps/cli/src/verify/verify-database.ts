import { NestFactory } from '@nestjs/core';
import { VerifyFiles, VerifyHistory, type FilesReport, type Report } from '@app/audit';
import { dataSource, FolderStorage, loadSettings } from '@app/platform';
import { asAuditor } from './as-auditor';
import { VerifyModule } from './verify.module';

/** `files` is null where nobody said in which folder they are: not looked at, which is neither whole nor broken. */
export interface Verified extends Report {
  readonly files: FilesReport | null;
}

/**
 * Replays every subject of a database through its machine and recomputes every chain, reading as `cn_auditor`. With the folder of its stored files,
 * their bytes too.
 */
export async function verifyDatabase(databaseUrl: string, folder?: string): Promise<Verified> {
  const url = asAuditor(databaseUrl);
  await mustAnswer(url);
  const app = await NestFactory.createApplicationContext(VerifyModule.forRoot(loadSettings(), url), {
    logger: ['error', 'fatal'],
    abortOnError: false,
  });
  try {
    const history = await app.get(VerifyHistory).run();
    const files = folder === undefined ? null : await app.get(VerifyFiles).run(new FolderStorage(folder));
    return { ...history, files };
  } finally {
    await app.close();
  }
}

/** Nest would try ten times, for half a minute, before it said that nobody is there. */
async function mustAnswer(url: string): Promise<void> {
  const database = await dataSource({ url, entities: [] }).initialize();
  await database.destroy();
}
