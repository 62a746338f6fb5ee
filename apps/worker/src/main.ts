import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { DataSource } from 'typeorm';
import { Sweep } from '@app/deadlines';
import { BullmqQueue, loadSettings, refuseSimulatedClock } from '@app/platform';
import { Relay } from '@app/workflow';
import { Heart } from './heart';
import { WorkerModule } from './worker.module';

async function main(): Promise<void> {
  const settings = loadSettings();
  const databaseUrl = settings.DATABASE_URL_WORKER;
  if (!databaseUrl) throw new Error('DATABASE_URL_WORKER chưa được đặt.');
  const queue = await BullmqQueue.open({ databaseUrl, redisUrl: settings.REDIS_URL });
  const app = await NestFactory.createApplicationContext(WorkerModule.forRoot(settings, databaseUrl, queue), {
    logger: ['warn', 'error', 'fatal'],
    abortOnError: false,
  });
  await refuseSimulatedClock(app.get(DataSource), settings);
  const relay = app.get(Relay);
  const sweep = app.get(Sweep);
  await relay.start();
  await sweep.start();
  const heart = new Heart(settings.HEARTBEAT_FILE, [relay.pulse, sweep.pulse], () => {
    console.error('worker: một lượt quét không kết thúc; tiến trình tự dừng để được khởi động lại.');
    process.exit(1);
  });
  heart.start();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      heart.stop();
      void sweep
        .stop()
        .then(() => relay.stop())
        .then(() => app.close())
        .finally(() => process.exit(0));
    });
  }
  console.log('worker ready');
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
