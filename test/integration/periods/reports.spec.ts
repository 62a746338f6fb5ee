import type { ObligationList } from '@app/periods';
import type { HistoryLine } from '@app/workflow';
import type { Person } from '../../harness/office';
import { get, PeriodOffice, pointers } from './period-office';

describe('reports that communes owe', () => {
  let at: PeriodOffice;
  let police: Person;
  let commune: Person;

  beforeAll(async () => {
    at = await PeriodOffice.start();
    ({ police, commune } = at);
    await at.open();
    await at.moveTo('2025-08-01T01:00:00Z'); // the plans were due on 30/7
  }, 120_000);
  afterAll(() => at.office.close());

  describe('a report', () => {
    it('of the overdue plan says in its history that the day has passed', async () => {
      const { id } = await at.first('obligation=ke-hoach&unit=21361');
      const history = await get<HistoryLine[]>(commune, `/obligations/${id}/history`);
      expect(history.map((line) => [line.act, line.byPerson])).toEqual([
        ['opened', false],
        ['overdue', false],
      ]);
    });

    it('needs something in it', async () => {
      const { id } = await at.first('obligation=ke-hoach&unit=21361');
      const answer = await commune.post(`/obligations/${id}/report`, { text: '  ' });
      expect([answer.status, pointers(answer.body)]).toEqual([422, ['/text']]);
    });

    it('is sent by the officer of the owing office, and by nobody else', async () => {
      const { id } = await at.first('obligation=ke-hoach&unit=21361');
      const send = (person: Person) => person.post(`/obligations/${id}/report`, { text: 'Kế hoạch số 12' });
      expect((await send(await at.office.as('21361.chu-tich'))).body.code).toBe('act.wrong-role');
      expect((await send(police)).body.code).toBe('act.wrong-office');
    });

    it('late is taken in and marked; clicked twice it is sent once', async () => {
      const { id } = await at.first('obligation=ke-hoach&unit=21361');
      const send = () => commune.post(`/obligations/${id}/report`, { text: 'Kế hoạch số 12' }, { key: 'gui-ke-hoach' });
      const [first, again] = [await send(), await send()];
      expect(first.body).toMatchObject({ state: 'sent' });
      expect(again.body).toEqual(first.body);
      expect(await at.obligation(id, commune)).toMatchObject({ late: true, text: 'Kế hoạch số 12' });
    });

    it('can be taken back before it is accepted, and is overdue again', async () => {
      const { id } = await at.first('obligation=ke-hoach&unit=21361');
      expect(pointers((await commune.post(`/obligations/${id}/withdrawal`, {})).body)).toEqual([
        '/reason',
        '/reason',
        '/reason',
      ]);
      expect((await commune.post(`/obligations/${id}/withdrawal`, { reason: 'Gửi nhầm tệp' })).body.state).toBe(
        'overdue',
      );
      expect((await commune.post(`/obligations/${id}/report`, { text: 'Kế hoạch số 12, bản đúng' })).body.state).toBe(
        'sent',
      );
    });

    it('is returned with a reason and three working days, and accepted when it comes again', async () => {
      const { id } = await at.first('obligation=ke-hoach&unit=21361');
      expect((await police.post(`/obligations/${id}/return`, { reason: 'Thiếu phân công' })).body.state).toBe(
        'returned',
      );
      const { subject, due } = await at.obligation(id, commune);
      expect([due, subject.deadlines[0]?.due]).toEqual(['2025-08-06', '2025-08-06']);
      expect((await police.post(`/obligations/${id}/acceptance`)).body.code).toBe('act.out-of-turn');
      await commune.post(`/obligations/${id}/report`, { text: 'Kế hoạch số 12, có phân công' });
      expect((await police.post(`/obligations/${id}/acceptance`)).body.state).toBe('accepted');
      expect((await commune.post(`/obligations/${id}/withdrawal`, { reason: 'Muốn sửa' })).body.code).toBe(
        'act.out-of-turn',
      );
    });

    it('seen at an old version is not accepted', async () => {
      const other = await at.office.as('21244.can-bo');
      const { id, version } = await at.first('obligation=ke-hoach&unit=21244');
      await other.post(`/obligations/${id}/report`, { text: 'Kế hoạch số 7' });
      const answer = await police.post(`/obligations/${id}/acceptance`, {}, { version });
      expect([answer.status, answer.body.code]).toEqual([409, 'stale']);
    });

    it('accepted and taken back in the same second: one of them wins', async () => {
      const other = await at.office.as('21244.can-bo');
      const { id } = await at.first('obligation=ke-hoach&unit=21244');
      const answers = await Promise.all([
        police.post(`/obligations/${id}/acceptance`),
        other.post(`/obligations/${id}/withdrawal`, { reason: 'Gửi nhầm' }),
      ]);
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    });

    it('with figures needs each that the plan collects, and no other', async () => {
      const { id } = await at.first('obligation=so-ket', commune);
      const send = async (figures: object) =>
        pointers((await commune.post(`/obligations/${id}/report`, { text: 'Sơ kết', figures })).body);
      const right = { households: 900, 'households-committed': 850, models: 1 };
      expect(await send({ households: 900 })).toEqual(['/figures/households-committed', '/figures/models']);
      expect(await send({ ...right, hamlets: 8 })).toEqual(['/figures/hamlets']);
      expect(await send({ ...right, models: -1 })).toEqual(['/figures/models']);
      expect(await send({ ...right, models: 'một' })).toEqual(['/figures/models']);
      expect((await at.obligation(id, commune)).figures.map(({ value }) => value)).toEqual([null, null, null]);
      expect(await send(right)).toEqual([]);
      expect((await at.obligation(id, commune)).figures.map(({ value }) => value)).toEqual([900, 850, 1]);
    });

    it('many at once: each has its own result', async () => {
      const sent = await at.first('obligation=so-ket&state=sent');
      const open = await at.first('obligation=so-ket&state=open');
      const ids = [sent.id, open.id];
      const answer = await police.post('/obligations/acceptances', { ids }, { key: 'tiep-nhan-so-ket' });
      expect(answer.body.items).toMatchObject([
        { accepted: true, code: null },
        { accepted: false, code: 'act.out-of-turn' },
      ]);
      const again = await police.post('/obligations/acceptances', { ids }, { key: 'tiep-nhan-so-ket' });
      expect(again.body).toEqual(answer.body);
    });
  });

  it('of departments are none of a commune’s business', async () => {
    const { id } = await at.first('obligation=ke-hoach&office=51.syt');
    expect((await commune.get(`/obligations/${id}`)).status).toBe(404);
    expect((await at.obligations('office=51.syt', commune)).total).toBe(0);
    expect((await at.page(commune)).obligations.map(({ total }) => total)).toEqual([1, 1]);
  });

  it('lists page by page without losing or repeating any', async () => {
    const seen: string[] = [];
    let after = '';
    for (let next: string | null = ''; next !== null; after = `&after=${next ?? ''}`) {
      const list: ObligationList = await at.obligations(`obligation=ke-hoach&limit=50${after}`);
      seen.push(...list.items.map(({ id }) => id));
      expect(list.total).toBe(108);
      next = list.next;
    }
    expect([seen.length, new Set(seen).size]).toEqual([108, 108]);
  });

  describe('chasing', () => {
    it('draws up one letter for all who are late, five working days after the day, and not a second one', async () => {
      await at.office.sql('cn_owner', `UPDATE office SET valid_to = '2025-08-04' WHERE id = '51.syt'`);
      await at.office.sql('cn_owner', `UPDATE unit SET valid_from = '2025-08-05' WHERE code = '21496'`);
      await at.moveTo('2025-08-06T01:00:00Z');
      const letters = await at.office.sql<{ code: string; late: number }>(
        'cn_auditor',
        `SELECT code, late FROM chase_letter ORDER BY code`,
      );
      expect(letters.find(({ code }) => code === 'ke-hoach')?.late).toBeGreaterThan(100);
      expect(letters.filter(({ code }) => code === 'ke-hoach')).toHaveLength(1);
      const papers = await at.office.sql('cn_auditor', `SELECT 1 FROM document WHERE template = 'chase-letter'`);
      expect(papers).toHaveLength(letters.length);
      const [letter] = await at.office.sql<{ late: string[] }>(
        'cn_auditor',
        `SELECT d.input -> 'late' AS late FROM chase_letter c JOIN document d ON d.id = c.document_id WHERE c.code = 'ke-hoach'`,
      );
      // neither to an office that has ended, nor to one in whose place another unit stands
      expect(letter?.late.filter((name) => /Sở Y tế|Ba Động/.test(name))).toEqual([]);
      expect(letter?.late.filter((name) => /Minh Long|Sở Nội vụ/.test(name)).length).toBeGreaterThan(0);
    }, 120_000);
  });
});
