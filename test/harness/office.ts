import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Test } from '@nestjs/testing';
import type { INestApplication, INestApplicationContext } from '@nestjs/common';
import request, { type Response } from 'supertest';
import { Client } from 'pg';
import { Sweep } from '@app/deadlines';
import { DEMO_PASSWORD } from '@app/identity';
import { DrainingQueue, loadSettings } from '@app/platform';
import { Relay } from '@app/workflow';
import { createApi } from '../../apps/api/src/create-api';
import { WorkerModule } from '../../apps/worker/src/worker.module';
import { freshOfficeDatabase, type FreshDatabase } from '../fresh-database';

export interface Sent {
  /** version of the subject looked at; absent: no If-Match */
  readonly version?: number;
  /** one per click; absent: a new one */
  readonly key?: string;
}

/** A signed-in person as a test sees them. Answers come back as they are: a test asserts on status and body itself. */
export interface Person {
  get(path: string): Promise<Response>;
  post(path: string, body?: object, sent?: Sent): Promise<Response>;
  put(path: string, body?: object, sent?: Sent): Promise<Response>;
  delete(path: string, sent?: Sent): Promise<Response>;
  upload(
    path: string,
    file: { name: string; bytes: Buffer },
    fields?: Record<string, string>,
    sent?: Sent,
  ): Promise<Response>;
  /** The bytes that come back for a file that is sent, or for nothing. */
  fetchFile(path: string, file?: { name: string; bytes: Buffer }): Promise<Response & { body: Buffer }>;
}

/**
 * A whole office for integration tests: the real API and the worker's real handlers on a PostgreSQL of their own, connected as
 * `cn_api` and `cn_worker`; only the queue is the draining driver. The office clock stands on 24/7/2025, 07:30.
 */
export class TestOffice {
  private constructor(
    readonly database: FreshDatabase,
    readonly api: INestApplication,
    readonly worker: INestApplicationContext,
    private readonly queue: DrainingQueue,
    /** DATA_DIR */
    readonly folder: string,
  ) {}

  static async open(): Promise<TestOffice> {
    const database = await freshOfficeDatabase();
    const folder = mkdtempSync(path.join(os.tmpdir(), 'cn-office-'));
    const settings = loadSettings({ NODE_ENV: 'test', DEMO: '1', DATA_DIR: folder, PUBLIC_URL: 'http://127.0.0.1' });
    const api = await createApi(settings, database.url('cn_api'));
    await api.init();
    const queue = new DrainingQueue();
    const worker = await Test.createTestingModule({
      imports: [WorkerModule.forRoot(settings, database.url('cn_worker'), queue)],
    }).compile();
    await worker.init();
    const relay = worker.get(Relay);
    await queue.consume((job) => relay.perform(job));
    return new TestOffice(database, api, worker, queue, folder);
  }

  async close(): Promise<void> {
    await this.worker.close();
    await this.api.close();
    await this.database.drop();
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** Signs in, e.g. `51.cat.chuyen-vien`, `21361.can-bo`. */
  async as(account: string): Promise<Person> {
    const server = this.api.getHttpServer() as Parameters<typeof request>[0];
    const signIn = await request(server).post('/api/session').send({ account, password: DEMO_PASSWORD });
    if (signIn.status !== 204) throw new Error(`${account} could not sign in: ${JSON.stringify(signIn.body)}`);
    const cookie = String(signIn.headers['set-cookie']).split(';')[0] ?? '';
    const headers = ({ version, key }: Sent): Record<string, string> => ({
      Cookie: cookie,
      'Idempotency-Key': key ?? randomUUID(),
      ...(version !== undefined && { 'If-Match': `"${version}"` }),
    });
    return {
      get: async (where) => request(server).get(`/api${where}`).set('Cookie', cookie),
      post: async (where, body = {}, sent = {}) => request(server).post(`/api${where}`).set(headers(sent)).send(body),
      put: async (where, body = {}, sent = {}) => request(server).put(`/api${where}`).set(headers(sent)).send(body),
      delete: async (where, sent = {}) => request(server).delete(`/api${where}`).set(headers(sent)),
      upload: async (where, file, fields = {}, sent = {}) =>
        request(server).post(`/api${where}`).set(headers(sent)).field(fields).attach('file', file.bytes, file.name),
      fetchFile: async (where, file) =>
        file
          ? request(server)
              .post(`/api${where}`)
              .set('Cookie', cookie)
              .attach('file', file.bytes, file.name)
              .responseType('blob')
          : request(server).get(`/api${where}`).set('Cookie', cookie).responseType('blob'),
    };
  }

  /** Lets the worker do everything whose time has come: outbox, jobs, reminders, deadlines, until nothing new comes of it. */
  async settle(): Promise<void> {
    const relay = this.worker.get(Relay);
    const sweep = this.worker.get(Sweep);
    do {
      while ((await relay.carry()) > 0) await this.queue.drain();
    } while ((await sweep.once()) > 0);
  }

  /** Moves the office clock; call `settle` afterwards. */
  async moveClock(to: string): Promise<void> {
    await this.sql('cn_owner', 'UPDATE office_clock SET stands_at = $1', [to]);
  }

  /** Looks into the database past the API, e.g. as `cn_auditor`; only for asserting. */
  async sql<T extends object>(
    role: Parameters<FreshDatabase['url']>[0],
    text: string,
    values: unknown[] = [],
  ): Promise<T[]> {
    const client = new Client(this.database.url(role));
    await client.connect();
    try {
      return (await client.query<T>(text, values)).rows;
    } finally {
      await client.end();
    }
  }
}
