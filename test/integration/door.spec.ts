import { randomUUID } from 'node:crypto';
import { assign, setup } from 'xstate';
import type { PersonActing } from '@app/domain/identity';
import type { LegalDate } from '@app/domain/shared';
import type { ActTable, MachineEvent, SubjectFacts } from '@app/domain/workflow';
import { verifySubject } from '@app/audit';
import { dataSource, UnitOfWork, type Problem } from '@app/platform';
import { Door, HistoryEvent, Outbox, Subject, workflowEntities, type ActRequest, type Lifecycle } from '@app/workflow';
import type { DataSource } from 'typeorm';
import { freshOfficeDatabase, type FreshDatabase } from '../fresh-database';

type LetterEvent = { type: 'SEND'; late: boolean } | { type: 'ANSWER' };

/** A letter that somebody owes: the smallest subject that shows everything the door does. */
const letterMachine = setup({
  types: { events: {} as LetterEvent, context: {} as { late: boolean } },
  actions: { effect: (_, _params: { job: string; payload: object }) => undefined },
}).createMachine({
  context: { late: false },
  initial: 'open',
  states: {
    open: {
      on: {
        SEND: {
          target: 'sent',
          actions: [
            assign({ late: ({ event }) => event.late }),
            { type: 'effect', params: { job: 'letter.sent', payload: {} } },
          ],
        },
      },
    },
    sent: { on: { ANSWER: 'answered' } },
    answered: { type: 'final' },
  },
});

interface LetterFacts extends SubjectFacts {
  readonly stamped: boolean;
}

const acts: ActTable<LetterFacts> = {
  send: {
    event: 'SEND',
    roles: ['commune-officer'],
    jurisdiction: 'own-unit',
    rules: [({ stamped }) => (stamped ? null : { code: 'letter.no-stamp', params: {} })],
  },
  answer: { event: 'ANSWER', roles: ['agency-officer'], jurisdiction: 'province', rules: [] },
};

let stamped = true;
const lifecycle: Lifecycle<null, LetterFacts> = {
  kind: 'letter',
  machineVersion: 1,
  acts,
  sentences: { 'letter.no-stamp': () => 'Thư chưa dán tem.' },
  labels: { states: { open: 'Chưa gửi' }, acts: { send: 'Gửi thư', answer: 'Trả lời' } },
  machine: async () => letterMachine,
  load: async () => null,
  facts: async (_tx, { unitCode }) => ({ unitCode, offices: [], stamped }),
  turns: (_row, snapshot) => (snapshot.value === 'open' ? [{ office: '21361.ubnd-xa', role: 'commune-officer' }] : []),
  deadlines: async (_tx, _row, snapshot) =>
    snapshot.value === 'open'
      ? [{ name: 'send', due: '2025-07-30' as LegalDate, office: '21361.ubnd-xa', role: 'commune-officer' }]
      : [],
};

const person = (unit: string | null, role: PersonActing['role']): PersonActing => ({
  kind: 'person',
  personId: randomUUID(),
  positionId: randomUUID(),
  name: 'Cán bộ',
  title: 'Cán bộ đầu mối',
  role,
  officeId: unit ? `${unit}.ubnd-xa` : '51.cat',
  officeKind: unit ? 'ubnd-xa' : 'cat',
  officeName: unit ? 'UBND xã Minh Long' : 'Công an tỉnh',
  unitCode: unit,
  scope: { province: '51', units: unit ? [unit] : null, audiences: [] },
});

const officer = person('21361', 'commune-officer');
const request = (actor = officer, over: Partial<ActRequest> = {}): ActRequest => ({
  actor,
  key: randomUUID(),
  ifMatch: null,
  fingerprint: 'body',
  ...over,
});

describe('the door', () => {
  let fresh: FreshDatabase;
  let database: DataSource;
  let owner: DataSource;
  let unitOfWork: UnitOfWork;
  let door: Door;

  beforeAll(async () => {
    fresh = await freshOfficeDatabase();
    database = await dataSource({ url: fresh.url('cn_api'), entities: workflowEntities, pool: 60 }).initialize();
    owner = await dataSource({ url: fresh.url('cn_owner'), entities: workflowEntities }).initialize();
    await owner.query(
      `INSERT INTO plan_revision (plan, number, dated, sha256, content, source, published_at) VALUES ('thu', 1, '2025-07-01', '', '{}', '', now())`,
    );
    unitOfWork = new UnitOfWork(database);
    door = new Door(unitOfWork, new Outbox());
  });
  beforeEach(() => {
    stamped = true;
  });
  afterAll(async () => {
    await database.destroy();
    await owner.destroy();
    await fresh.drop();
  });

  const open = async (unitCode = '21361'): Promise<string> => {
    const id = randomUUID();
    await unitOfWork.run(person(null, 'agency-officer'), (tx) =>
      door.open(tx, lifecycle, { id, title: 'Thư', plan: 'thu', planRevision: 1, provinceCode: '51', unitCode }),
    );
    return id;
  };
  const send = (id: string, asked = request()): Promise<object> =>
    door.act(asked, lifecycle, id, 'send', async () => ({ type: 'SEND', late: false }) as MachineEvent);
  const problem = (promise: Promise<unknown>): Promise<Problem> =>
    promise.then(
      () => Promise.reject(new Error('was not refused')),
      (error: Problem) => error,
    );
  const eventsOf = (id: string): Promise<HistoryEvent[]> =>
    owner.manager.find(HistoryEvent, { where: { subjectId: id }, order: { seq: 'ASC' } });

  it('shows a page one moment: what is sent meanwhile is not half on it', async () => {
    const id = await open();
    const seen = await unitOfWork.read(officer, async ({ manager }) => {
      const before = await manager.findOneByOrFail(Subject, { id });
      await send(id);
      return { state: before.state, events: await manager.countBy(HistoryEvent, { subjectId: id }) };
    });
    expect(seen).toEqual({ state: 'open', events: 1 });
  });

  it('writes state, event, turn, deadline and outbox together', async () => {
    const id = await open();
    expect(await owner.query(`SELECT office_id, role FROM turn WHERE subject_id = $1`, [id])).toEqual([
      { office_id: '21361.ubnd-xa', role: 'commune-officer' },
    ]);
    await expect(send(id)).resolves.toEqual({ ok: true, id, version: 2, state: 'sent' });
    expect((await eventsOf(id)).map(({ act, stateFrom, stateTo }) => [act, stateFrom, stateTo])).toEqual([
      ['opened', null, 'open'],
      ['send', 'open', 'sent'],
    ]);
    expect(await owner.query(`SELECT office_id FROM turn WHERE subject_id = $1`, [id])).toEqual([]);
    expect(await owner.query(`SELECT status FROM deadline WHERE subject_id = $1`, [id])).toEqual([{ status: 'met' }]);
    expect(await owner.query(`SELECT job FROM outbox WHERE payload ->> 'subjectId' = $1`, [id])).toEqual([
      { job: 'letter.sent' },
    ]);
  });

  it('the same click twice is done once and answered alike; the same key for something else is refused', async () => {
    const id = await open();
    const click = request();
    const [first, second] = [await send(id, click), await send(id, click)];
    expect(second).toEqual(first);
    expect(await eventsOf(id)).toHaveLength(2);
    expect(await problem(send(id, { ...click, fingerprint: 'other body' }))).toMatchObject({
      status: 422,
      code: 'idempotency-key-reused',
    });
  });

  it('fifty at once: one wins, the others hear who did what, and history has one event', async () => {
    const id = await open();
    const outcomes = await Promise.allSettled(Array.from({ length: 50 }, () => send(id)));
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const winner = 'Cán bộ đầu mối (UBND xã Minh Long) đã thực hiện: Gửi thư.';
    for (const outcome of outcomes)
      if (outcome.status === 'rejected')
        expect(outcome.reason).toMatchObject({ status: 409, detail: expect.stringContaining(winner) as string });
    expect(await eventsOf(id)).toHaveLength(2);
  });

  it('fifty of the same click at once: all get the same answer', async () => {
    const id = await open();
    const click = request();
    const answers = await Promise.all(Array.from({ length: 50 }, () => send(id, click)));
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    expect(await eventsOf(id)).toHaveLength(2);
  });

  it('a stale page is refused and told who did what', async () => {
    const id = await open();
    await send(id);
    const refused = await problem(
      door.act(request(person(null, 'agency-officer'), { ifMatch: 1 }), lifecycle, id, 'answer', async () => ({
        type: 'ANSWER',
      })),
    );
    expect(refused).toMatchObject({ status: 409, code: 'stale' });
    expect(refused.detail).toContain('Cán bộ đầu mối (UBND xã Minh Long) đã thực hiện: Gửi thư.');
  });

  it('a page that is stale for its content alone is not told of an act that it shows already', async () => {
    const id = await open();
    await send(id);
    await unitOfWork.run(officer, (tx) => door.touchAll(tx, 'letter', [id]));
    const refused = await problem(send(id, request(officer, { ifMatch: 2 })));
    expect(refused).toMatchObject({ status: 409, code: 'stale' });
    expect(refused.detail).toMatch(/^Nội dung đã được sửa\./);
  });

  it('a rule refuses in words, and nothing is half-written', async () => {
    const id = await open();
    stamped = false;
    const refused = await problem(
      door.act(request(), lifecycle, id, 'send', async (tx) => {
        await tx.manager.query(`UPDATE subject SET title = 'đã đổi' WHERE id = $1`, [id]);
        return { type: 'SEND', late: false } as MachineEvent;
      }),
    );
    expect(refused).toMatchObject({ status: 409, detail: 'Thư chưa dán tem.' });
    expect(await owner.manager.findOneBy(Subject, { id })).toMatchObject({ title: 'Thư', version: 1, state: 'open' });
    expect(await owner.query(`SELECT key FROM idempotency_key WHERE answer IS NULL`)).toEqual([]);
  });

  it('a wrong role is 403, another commune 404, out of turn 409', async () => {
    const id = await open();
    expect(await problem(send(id, request(person('21361', 'commune-clerk'))))).toMatchObject({ status: 403 });
    expect(await problem(send(id, request(person('21349', 'commune-officer'))))).toMatchObject({ status: 404 });
    await send(id);
    expect(await problem(send(id))).toMatchObject({ status: 409, code: 'act.out-of-turn' });
  });

  it('a deadlock or serialisation failure runs the whole closure again', async () => {
    const id = await open();
    let runs = 0;
    await unitOfWork.run(officer, async (tx) => {
      runs += 1;
      await door.take(tx, lifecycle, id);
      if (runs < 3)
        await tx.manager.query(
          `DO $$ BEGIN RAISE EXCEPTION 'again' USING ERRCODE = '${runs === 1 ? '40P01' : '40001'}'; END $$`,
        );
    });
    expect(runs).toBe(3);
  });

  describe('history', () => {
    const verdictOf = async (id: string): Promise<object> => {
      const subject = await owner.manager.findOneByOrFail(Subject, { id });
      return verifySubject(subject, await eventsOf(id), {
        machine: () => Promise.resolve(letterMachine),
        remake: (snapshot) => Promise.resolve({ snapshot }),
      });
    };
    /** what an owner of the database could do by hand, past the trigger */
    const tamper = (sql: string, values: unknown[]): Promise<void> =>
      owner.transaction(async (manager) => {
        await manager.query('ALTER TABLE event DISABLE TRIGGER never_changes');
        await manager.query(sql, values);
        await manager.query('ALTER TABLE event ENABLE TRIGGER never_changes');
      });

    it('replays to the stored state', async () => {
      const id = await open();
      await send(id);
      expect(await verdictOf(id)).toEqual({ result: 'valid' });
    });

    it.each([
      ['a payload was changed', `UPDATE event SET payload = '{"late":true}' WHERE subject_id = $1 AND seq = 2`, 2],
      ['another name was put in', `UPDATE event SET actor_name = 'Ai đó' WHERE subject_id = $1 AND seq = 1`, 1],
      ['the day was moved', `UPDATE event SET at = at - interval '1 day' WHERE subject_id = $1 AND seq = 2`, 2],
      ['the first event was taken away', `DELETE FROM event WHERE subject_id = $1 AND seq = 1`, 1],
      ['the last event was taken away', `DELETE FROM event WHERE subject_id = $1 AND seq = 2`, 2],
      [
        'the state was set past the door',
        `UPDATE subject SET snapshot = jsonb_set(snapshot, '{context,late}', 'true') WHERE id = $1`,
        2,
      ],
    ])('is broken when %s', async (_, sql, at) => {
      const id = await open();
      await send(id);
      await tamper(sql, [id]);
      expect(await verdictOf(id)).toMatchObject({ result: 'broken', at });
    });

    it('stays valid when a payload has been purged, and says so', async () => {
      const id = await open();
      await send(id);
      await tamper(`UPDATE event SET payload = NULL, salt = NULL WHERE subject_id = $1 AND seq = 2`, [id]);
      expect(await verdictOf(id)).toEqual({ result: 'valid (purged)' });
    });

    it('cannot be changed or deleted by the serving roles, nor by the owner without switching the guard off', async () => {
      const id = await open();
      await expect(owner.query(`UPDATE event SET act = 'x' WHERE subject_id = $1`, [id])).rejects.toThrow(
        'never change',
      );
      await expect(
        unitOfWork.run(officer, (tx) => tx.manager.query(`DELETE FROM event WHERE subject_id = $1`, [id])),
      ).rejects.toThrow('permission denied');
    });
  });
});
