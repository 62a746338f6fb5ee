import os from 'node:os';
import { parseArgs } from 'node:util';
import { NestFactory } from '@nestjs/core';
import { Client } from 'pg';
import { SigningKeys } from '@app/documents';
import { loadSettings } from '@app/platform';
import { needed } from '../needed';
import { openPeriod, openStage } from '../story/open-stage';
import { VerifyModule } from '../verify/verify.module';
import { measureActs } from './acts';
import { measureFloor } from './floor';
import { measureVerify } from './history';
import type { Measure } from './measure';
import { measurePapers } from './papers';
import { ofFloor, table } from './table';

/**
 * `bench run [--json] [--seconds N]`: measures on a database that nobody else uses, and proves afterwards that what was counted was done:
 * every act is an event of a chain that verifies. API and worker of the stage stand idle beside it. Ends with 0 only when that is so.
 */
export async function bench(words: string[]): Promise<void> {
  const { values } = parseArgs({
    args: words,
    options: { json: { type: 'boolean', default: false }, seconds: { type: 'string', default: '5' } },
  });
  const seconds = Number(values.seconds);
  if (!(seconds > 0 && seconds <= 600)) throw new Error('--seconds: từ 1 đến 600');
  const owner = needed('DATABASE_OWNER_URL');
  const people = { administrator: '51.quan-tri', reader: '51.cat.chuyen-vien' };
  const house = await openStage(needed('STORY_ORIGIN'), 1, people.administrator);
  const { dossiers } = await openPeriod(house, { plan: 'quang-ngai-2025', ...people });

  const measures: Measure[] = [];
  const app = await NestFactory.createApplicationContext(
    VerifyModule.forRoot(loadSettings(), needed('DATABASE_URL_API')),
    { logger: ['error', 'fatal'], abortOnError: false },
  );
  try {
    measures.push(...(await measureActs(app, [...dossiers.values()].sort(), seconds)));
    measures.push(...(await measureFloor(owner, seconds)));
    measures.push(...(await measurePapers(app.get(SigningKeys), seconds)));
  } finally {
    await app.close();
  }
  const { measure, report } = await measureVerify(needed('DATABASE_URL_AUDITOR'));
  measures.push(measure);

  const { acts, ...server } = await lookAt(owner);
  const counted = measures.filter(({ name }) => name.startsWith('acts-')).reduce((sum, { count }) => sum + count, 0);
  const mistakes = [
    ...(acts >= counted ? [] : [`Đếm ${counted} việc nhưng lịch sử chỉ có ${acts} sự kiện.`]),
    ...(report.broken.length === 0 ? [] : [`Lịch sử của ${report.broken.length} đối tượng không khớp.`]),
  ];
  const [cpu] = os.cpus();
  const machine = { cpu: cpu?.model ?? '', cpus: os.cpus().length, node: process.versions.node, ...server };
  console.log(
    `Máy: ${machine.cpus} × ${machine.cpu}; Node.js ${machine.node}; PostgreSQL ${machine.postgres} (fsync ${machine.fsync})`,
  );
  for (const line of table(measures)) console.log(line);
  for (const mistake of mistakes) console.log(`SAI  ${mistake}`);
  if (values.json) console.log(JSON.stringify(asJson(measures, machine, mistakes)));
  if (mistakes.length > 0) process.exitCode = 1;
}

function asJson(measures: readonly Measure[], machine: object, mistakes: readonly string[]): object {
  return {
    valid: mistakes.length === 0,
    mistakes,
    machine,
    measures: measures.map(({ unit: _, ...one }) => ({ ...one, ofFloor: ofFloor(one as Measure, measures) })),
  };
}

async function lookAt(ownerUrl: string): Promise<{ acts: number; postgres: string; fsync: string }> {
  const client = new Client(ownerUrl);
  await client.connect();
  try {
    const { rows } = await client.query<{ acts: string; postgres: string; fsync: string }>(
      `SELECT (SELECT count(*) FROM event WHERE act = 'review') AS acts, current_setting('server_version') AS postgres,
         current_setting('fsync') AS fsync`,
    );
    const [row] = rows;
    if (!row) throw new Error('the database says nothing of itself');
    return { ...row, acts: Number(row.acts) };
  } finally {
    await client.end();
  }
}
