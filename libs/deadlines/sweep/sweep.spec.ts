import { randomUUID } from 'node:crypto';
import { Logger } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { dataSource, UnitOfWork } from '@app/platform';
import { Door, Lifecycles, Outbox, workflowEntities } from '@app/workflow';
import { freshOfficeDatabase, type FreshDatabase } from '../../../test/fresh-database';
import { FireReminder } from './fire-reminder';
import { PassDeadline } from './pass-deadline';
import { Sweep } from './sweep';

describe('the sweep', () => {
  let fresh: FreshDatabase;
  let owner: DataSource;
  let worker: DataSource;
  beforeAll(async () => {
    fresh = await freshOfficeDatabase();
    owner = await dataSource({ url: fresh.url('cn_owner'), entities: workflowEntities }).initialize();
    worker = await dataSource({ url: fresh.url('cn_worker'), entities: workflowEntities }).initialize();
  });
  afterAll(async () => {
    await owner.destroy();
    await worker.destroy();
    await fresh.drop();
  });

  /** A running deadline of a subject whose kind no lifecycle knows: its passing cannot be handled. */
  async function deadline(due: string): Promise<string> {
    const subject = randomUUID();
    await owner.query(
      `INSERT INTO subject (id, kind, title, plan, plan_revision, machine_version, state, snapshot, final, version, seq, chain_head, opened_at, changed_at, province_code)
       VALUES ($1, 'unknown', 'Thư', 'quang-ngai-2025', 1, 1, 'open', '{}', false, 1, 0, '', now(), now(), '51')`,
      [subject],
    );
    const [row] = await owner.query<[{ id: string }]>(
      `INSERT INTO deadline (subject_id, name, office_id, role, due, status, act, set_at, province_code)
       VALUES ($1, 'send', '51.cat', 'agency-officer', $2, 'running', 'lapse', now(), '51') RETURNING id`,
      [subject, due],
    );
    return row.id;
  }

  it('tells of a row that it cannot handle, and still handles all the others', async () => {
    const told = jest.spyOn(Logger.prototype, 'error').mockImplementation(() => undefined);
    const bad = await deadline('2025-07-01');
    const good = await deadline('2025-08-31');
    const [{ id: reminder }] = await owner.query<[{ id: string }]>(
      `INSERT INTO reminder (deadline_id, kind, fires_at, tell, draft, status, province_code)
       VALUES ($1, 'reminder', '2025-07-23T00:30:00Z', '{}', '{}', 'planned', '51') RETURNING id`,
      [good],
    );
    const unitOfWork = new UnitOfWork(worker);
    const outbox = new Outbox();
    const passing = new PassDeadline(new Door(unitOfWork, outbox), new Lifecycles());
    const sweep = new Sweep(worker, unitOfWork, new FireReminder(outbox), passing);

    await expect(sweep.once()).resolves.toBe(1);

    expect(await owner.query('SELECT status FROM reminder WHERE id = $1', [reminder])).toEqual([{ status: 'sent' }]);
    expect(await owner.query('SELECT passed_at FROM deadline WHERE id = $1', [bad])).toEqual([{ passed_at: null }]);
    expect(told).toHaveBeenCalledWith(expect.stringContaining(bad));
    told.mockRestore();
  });
});
