import { randomUUID } from 'node:crypto';
import type { Person } from '../../harness/office';
import { get, PeriodOffice } from './period-office';

interface Told {
  readonly items: {
    readonly id: string;
    readonly text: string;
    readonly read: boolean;
    readonly toldAt: string;
    readonly digest: { readonly count: number; readonly duty: string; readonly overdue: boolean } | null;
  }[];
  readonly unread: number;
}

const PLANS = 'Kế hoạch thực hiện';

// the plan of 23/7/2025 asks for plans before 31/7, a Thursday: the last valid day is Wednesday 30/7
describe('reminders by the calendar, and what a person reads of them', () => {
  let at: PeriodOffice;
  let commune: Person;
  let leader: Person;
  beforeAll(async () => {
    at = await PeriodOffice.start();
    ({ commune } = at);
    leader = await at.office.as('21361.chu-tich');
    await at.open();
  }, 120_000);
  afterAll(() => at.office.close());

  const told = (person: Person): Promise<Told> => get(person, '/notifications?limit=200');
  const texts = async (person: Person): Promise<string[]> =>
    (await told(person)).items.map(({ text }) => text).filter((text) => text.includes(PLANS));
  const sent = async (day: string): Promise<number> => {
    const [row] = await at.office.sql<{ count: string }>(
      'cn_auditor',
      `SELECT count(*) FROM reminder r JOIN deadline d ON d.id = r.deadline_id JOIN obligation o ON o.id = d.subject_id
       WHERE o.code = 'ke-hoach' AND r.status = 'sent' AND (r.fires_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date = $1`,
      [day],
    );
    return Number(row?.count);
  };

  it('no rung before the duty existed: the seventh day before, 21/7, is the first notice of 24/7', async () => {
    const days = await at.office.sql<{ day: string; kind: string; tell: string[] }>(
      'cn_auditor',
      `SELECT to_char(r.fires_at AT TIME ZONE 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD HH24:MI') AS day, r.kind, r.tell
       FROM reminder r JOIN deadline d ON d.id = r.deadline_id JOIN obligation o ON o.id = d.subject_id
       WHERE o.code = 'ke-hoach' AND o.unit_code = '21361' ORDER BY r.fires_at`,
    );
    const turn = '21361.ubnd-xa/commune-officer';
    const head = '21361.ubnd-xa/commune-leader';
    expect(days.map(({ day, kind, tell }) => [day, kind, ...tell])).toEqual([
      ['2025-07-24 07:30', 'first', turn],
      ['2025-07-25 07:30', 'reminder', turn],
      ['2025-07-29 07:30', 'reminder', turn, head],
      ['2025-07-30 07:30', 'reminder', turn],
      ['2025-07-31 07:30', 'overdue', turn, head],
      ['2025-08-06 07:30', 'overdue', head, '51.cat/agency-officer'],
    ]);
    expect(await texts(commune)).toEqual([`${PLANS} – UBND xã Minh Long: có việc mới, hạn 30/07/2025.`]);
    expect(await texts(leader)).toEqual([]);
  });

  it('what falls on Saturday 13/12 is told on Friday 12/12', async () => {
    const days = await at.office.sql<{ day: string }>(
      'cn_auditor',
      `SELECT to_char(r.fires_at AT TIME ZONE 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD') AS day
       FROM reminder r JOIN deadline d ON d.id = r.deadline_id JOIN obligation o ON o.id = d.subject_id
       WHERE o.code = 'so-ket' AND o.unit_code = '21361' AND r.kind = 'reminder' ORDER BY r.fires_at`,
    );
    expect(days.map(({ day }) => day)).toEqual(['2025-12-04', '2025-12-10', '2025-12-12']);
  });

  it('after the day the head hears of it too, of one matter by its title', async () => {
    await at.moveTo('2025-07-31T01:00:00Z');
    expect(await texts(leader)).toEqual([`Đôn đốc – ${PLANS} – UBND xã Minh Long: đã quá hạn 30/07/2025.`]);
    expect((await told(leader)).items[0]?.digest).toBeNull();
  });

  it('the officer of the province reads one line for all who are late, and who has sent is not among them', async () => {
    const mine = await at.first('obligation=ke-hoach&unit=21361');
    await commune.post(`/obligations/${mine.id}/report`, { text: 'Kế hoạch số 12' });
    const before = await texts(commune);
    await at.moveTo('2025-08-06T01:00:00Z');
    const { total } = await at.obligations('obligation=ke-hoach&state=overdue');
    const { items } = await told(at.police);
    const folded = items.filter(({ digest }) => digest?.duty === `${at.period}/ke-hoach/once` && digest.overdue);
    expect(folded).toMatchObject([
      { text: `Đôn đốc – ${PLANS}: ${total} đơn vị đã quá hạn 30/07/2025.`, read: false, digest: { count: total } },
    ]);
    // the rows of the reminders stay one for each subject
    expect(await sent('2025-08-06')).toBe(total);
    expect(await texts(commune)).toEqual(before);
  }, 120_000);

  it('a reminder told twice counts once', async () => {
    const count = async (): Promise<number | undefined> =>
      (await told(at.police)).items.find(({ digest }) => digest?.overdue && digest.duty.includes('ke-hoach'))?.digest
        ?.count;
    const once = await count();
    const [reminder] = await at.office.sql<{ id: string }>(
      'cn_auditor',
      `SELECT r.id FROM reminder r JOIN deadline d ON d.id = r.deadline_id JOIN obligation o ON o.id = d.subject_id
       WHERE o.code = 'ke-hoach' AND r.status = 'sent' AND r.fires_at >= '2025-08-05' LIMIT 1`,
    );
    await at.office.sql(
      'cn_owner',
      `INSERT INTO outbox (job, payload, actor, province_code) SELECT job, payload, actor, province_code FROM outbox
       WHERE job = 'notification.tell-reminder' AND payload ->> 'reminderId' = $1`,
      [reminder?.id],
    );
    await at.office.settle();
    expect(await count()).toBe(once);
  });

  it('everything on the screen is read with one click; what came after it stays new, and others’ stay theirs', async () => {
    const { items, unread } = await told(at.police);
    const [newest, second] = items;
    expect(unread).toBeGreaterThan(1);
    const others = (await told(leader)).unread;
    expect((await at.police.post('/notifications/read', { upTo: second?.id ?? '' })).status).toBe(204);
    expect((await told(at.police)).unread).toBe(1);
    expect((await at.police.post('/notifications/read', { upTo: newest?.id ?? '' })).status).toBe(204);
    expect((await told(at.police)).unread).toBe(0);
    expect((await told(leader)).unread).toBe(others);
    expect((await at.police.post('/notifications/read', { upTo: 'tất cả' })).status).toBe(422);
    expect((await at.police.post(`/notifications/${randomUUID()}/read`)).status).toBe(404);
  });
});
