import { randomUUID } from 'node:crypto';
import type { Person } from '../../harness/office';
import { PeriodOffice } from '../periods/period-office';

interface Day {
  date: string;
  kind: string;
  label: string;
}
interface Year {
  announced: boolean;
  days: Day[];
  mayEdit: boolean;
  changes: { by: string; reason: string; moved: number; set: Day[]; removed: Day[] }[];
}
interface Preview {
  open: number;
  movedCount: number;
  moved: { title: string; kind: string; subjectId: string; from: string; to: string }[];
  keptCount: number;
  kept: { kind: string }[];
  seen: string;
}

const STORM: Day = { date: '2025-08-04', kind: 'holiday', label: 'Nghỉ tránh bão' };

// phase 1 ends on 31/7; its report is due three working days later: 1/8, 4/8, 5/8
describe('the working calendar, edited while reports are open', () => {
  let at: PeriodOffice;
  let administrator: Person;
  beforeAll(async () => {
    at = await PeriodOffice.start();
    ({ administrator } = at);
    await at.open();
    const list = await at.office.sql<{ id: string }>('cn_owner', `SELECT id FROM subject WHERE kind = 'period'`);
    expect(list).toHaveLength(1);
  }, 120_000);
  afterAll(() => at.office.close());

  const year = async (number = 2025, person = administrator): Promise<Year> =>
    (await person.get(`/calendar/${number}`)).body as Year;
  const draftWith = async (...added: Day[]): Promise<{ announced: boolean; days: Day[] }> => {
    const { announced, days } = await year();
    return { announced, days: [...days.map(({ date, kind, label }) => ({ date, kind, label })), ...added] };
  };
  const preview = async (body: object): Promise<Preview> => {
    const answer = await administrator.post('/calendar/2025/preview', body);
    expect([answer.status, answer.body]).toEqual([200, expect.anything()]);
    return answer.body as Preview;
  };
  const dues = async (): Promise<string[]> =>
    (
      await at.office.sql<{ due: string }>(
        'cn_auditor',
        `SELECT DISTINCT d.due::text AS due FROM deadline d JOIN obligation o ON o.id = d.subject_id
         WHERE o.code = 'bc-giai-doan' AND d.status = 'running' ORDER BY 1`,
      )
    ).map(({ due }) => due);

  it('everybody reads it, with who may change it', async () => {
    const commune = await year(2025, at.commune);
    expect(commune.mayEdit).toBe(false);
    expect(commune.days).toContainEqual(expect.objectContaining({ date: '2025-09-02', label: 'Quốc khánh' }));
    expect((await year()).mayEdit).toBe(true);
  });

  it('a ward’s administrator is not shown a form whose every answer would be refused', async () => {
    const roleIs = (role: string) =>
      at.office.sql(
        'cn_owner',
        `UPDATE position SET role = '${role}' WHERE role <> '${role}' AND id IN
           (SELECT p.id FROM position p JOIN office o ON o.id = p.office_id WHERE o.unit_code = '21361' AND p.role IN ('commune-officer', 'programme-administrator'))`,
      );
    await roleIs('programme-administrator');
    try {
      const ward = await year(2025, at.commune);
      const { status } = await at.commune.post('/calendar/2025/preview', { announced: ward.announced, days: [] });
      expect([ward.mayEdit, status]).toEqual([false, 403]);
    } finally {
      await roleIs('commune-officer');
    }
  });

  it('a year that nobody has announced says so', async () => expect((await year(2028)).announced).toBe(false));

  it.each(['1999', '20255', 'abc', '2025.5'])('there is no year %s', async (path) =>
    expect((await administrator.get(`/calendar/${path}`)).status).toBe(404),
  );

  it('a day off in between moves no fixed day of the plan', async () => {
    const { open, movedCount } = await preview(await draftWith({ ...STORM, date: '2025-07-28' }));
    expect(open).toBeGreaterThan(100);
    expect(movedCount).toBe(0);
  });

  describe('when reports are due "three working days after the phase"', () => {
    let moved: Preview;
    beforeAll(async () => {
      await at.moveTo('2025-07-30T01:00:00Z');
      // the phase before is over once the list is approved; here only the calendar is looked at
      await at.office.sql(
        'cn_owner',
        `WITH o AS (SELECT id FROM obligation WHERE code = 'ke-hoach' AND unit_code IN ('21361', '21364'))
         UPDATE obligation SET code = 'bc-giai-doan', occurrence = 'gd1', due = '2025-08-05' FROM o WHERE obligation.id = o.id`,
      );
      await at.office.sql(
        'cn_owner',
        `UPDATE deadline SET due = '2025-08-05' FROM obligation o WHERE o.id = deadline.subject_id AND o.code = 'bc-giai-doan'`,
      );
      await at.office.sql(
        'cn_owner',
        // told by no step, which the database refuses
        `ALTER TABLE period_event DISABLE TRIGGER told_by_its_step;
         INSERT INTO period_event (period_id, event, seq, on_day, province_code) SELECT id, 'list-approved', 1, '2025-07-29', '51' FROM period;
         ALTER TABLE period_event ENABLE TRIGGER told_by_its_step`,
      );
    });

    it('the preview lists from which day to which, and writes nothing', async () => {
      moved = await preview(await draftWith(STORM));
      expect(moved.movedCount).toBeGreaterThanOrEqual(1);
      expect(new Set(moved.moved.map(({ kind, from, to }) => `${kind} ${from} ${to}`))).toEqual(
        new Set(['obligation 2025-08-05 2025-08-06']),
      );
      expect(await dues()).toEqual(['2025-08-05']);
      expect((await year()).days).not.toContainEqual(expect.objectContaining({ date: STORM.date }));
    });

    it('cannot be applied without having been seen', async () => {
      const body = { ...(await draftWith(STORM)), seen: 'a'.repeat(64), reason: 'Công điện số 1' };
      const { status, body: answer } = await administrator.post('/calendar/2025/apply', body);
      expect([status, (answer as { code: string }).code]).toEqual([409, 'calendar.preview-stale']);
      expect(await dues()).toEqual(['2025-08-05']);
    });

    it('applied, it moves them once, with who, why, and new reminders', async () => {
      const body = { ...(await draftWith(STORM)), seen: moved.seen, reason: 'Công điện 123/CĐ-TTg' };
      const key = randomUUID();
      for (let click = 0; click < 2; click++) {
        const { status, body: answer } = await administrator.post('/calendar/2025/apply', body, { key });
        expect([status, answer]).toEqual([200, { moved: moved.movedCount }]);
      }
      await at.office.settle();
      expect(await dues()).toEqual(['2025-08-06']);
      const [change] = (await year()).changes;
      expect(change).toMatchObject({
        by: expect.stringContaining('Quản trị chương trình') as string,
        reason: 'Công điện 123/CĐ-TTg',
        moved: moved.movedCount,
        set: [expect.objectContaining(STORM)],
        removed: [],
      });
      const moves = await at.office.sql(
        'cn_auditor',
        `SELECT DISTINCT due_from::text AS a, due_to::text AS b FROM deadline_move`,
      );
      expect(moves).toEqual([{ a: '2025-08-05', b: '2025-08-06' }]);
      const first = moved.moved.find(({ kind }) => kind === 'obligation');
      const page = await administrator.get(`/obligations/${first?.subjectId}`);
      expect((page.body as { subject: { deadlines: unknown[] } }).subject.deadlines).toMatchObject([
        { due: '2025-08-06', moves: [{ from: '2025-08-05', to: '2025-08-06', reason: 'Công điện 123/CĐ-TTg' }] },
      ]);
      const reminders = await at.office.sql<{ day: string }>(
        'cn_auditor',
        `SELECT DISTINCT to_char(r.fires_at AT TIME ZONE 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD') AS day FROM reminder r
         JOIN deadline d ON d.id = r.deadline_id WHERE d.due = '2025-08-06' AND r.status = 'planned' AND r.kind = 'overdue' ORDER BY 1`,
      );
      expect(reminders[0]?.day).toBe('2025-08-07');
    });

    it('and moves them back when the day off is taken back', async () => {
      const { announced, days } = await year();
      const draft = {
        announced,
        days: days.filter(({ date }) => date !== STORM.date).map(({ date, kind, label }) => ({ date, kind, label })),
      };
      const back = await preview(draft);
      expect(new Set(back.moved.map(({ from, to }) => `${from} ${to}`))).toEqual(new Set(['2025-08-06 2025-08-05']));
      const { status } = await administrator.post('/calendar/2025/apply', {
        ...draft,
        seen: back.seen,
        reason: 'Bão đã tan',
      });
      expect(status).toBe(200);
      expect(await dues()).toEqual(['2025-08-05']);
    });

    it('a day that was granted stays, and the preview says so', async () => {
      await at.office.sql(
        'cn_owner',
        `UPDATE obligation SET resend_until = '2025-08-08' WHERE code = 'bc-giai-doan' AND unit_code = '21361'`,
      );
      const { keptCount, kept } = await preview(await draftWith(STORM));
      expect([keptCount, kept[0]?.kind]).toEqual([1, 'obligation']);
    });
  });

  it.each([
    ['a past day', { ...STORM, date: '2025-07-01' }, 'calendar.past'],
    ['today', { ...STORM, date: '2025-07-30' }, 'calendar.past'],
    ['a day of another year', { ...STORM, date: '2026-08-04' }, 'calendar.other-year'],
    [
      'a Friday as working Saturday',
      { ...STORM, date: '2025-08-08', kind: 'working-saturday' },
      'calendar.no-saturday',
    ],
    ['a day that does not exist', { ...STORM, date: '2025-08-32' }, 'calendar.no-day'],
  ])('%s is refused with its place', async (_, day, code) => {
    const draft = await draftWith(day);
    const { status, body } = await administrator.post('/calendar/2025/preview', draft);
    expect([status, (body as { errors: unknown[] }).errors]).toEqual([
      422,
      [expect.objectContaining({ pointer: `/days/${draft.days.length - 1}/date`, code })],
    ]);
  });

  it.each([
    ['a draft that changes nothing', {}, 'calendar.nothing-changed'],
    ['a past day off taken away', { days: [] }, 'calendar.past'],
  ])('%s is refused', async (_, over, code) => {
    const { status, body } = await administrator.post('/calendar/2025/preview', { ...(await draftWith()), ...over });
    expect([status, (body as { errors: { code: string }[] }).errors[0]?.code]).toEqual([422, code]);
  });

  it('nobody but the administrator edits, and the wall keeps a province’s scope from writing', async () => {
    const draft = await draftWith(STORM);
    expect((await at.police.post('/calendar/2025/preview', draft)).status).toBe(403);
    expect(
      (await at.police.post('/calendar/2025/apply', { ...draft, seen: 'a'.repeat(64), reason: 'abc' })).status,
    ).toBe(403);
    await expect(
      at.office.sql(
        'cn_api',
        `WITH s AS (SELECT set_config('cn.scope', '{"province":"51","units":null,"audiences":["overseers"]}', false))
         INSERT INTO calendar_day (date, kind, label) SELECT '2025-08-04', 'holiday', 'x' FROM s`,
      ),
    ).rejects.toThrow(/row-level security/);
  });
});
