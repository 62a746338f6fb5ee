import { reportLines } from '../../../apps/cli/src/verify/report-lines';
import { verifyDatabase } from '../../../apps/cli/src/verify/verify-database';
import { PlanOffice } from '../dossiers/plan-office';

const PLAN = 'cho-mot-van-ban';
const SECTIONS = {
  events: `[
    {id: tk-bo, label: Văn bản triển khai của Bộ, outside: true, declared-by: snv},
    {id: huong-dan, label: Có hướng dẫn, outside: true, declared-by: snv}]`,
  selection: '{way: all, by: lead, tracks: [build]}',
  indicators: '{take: [gathering-points]}',
  criteria: '{items: [{id: TC1, label: Không có điểm, basis: at assessment, term: {none: [gathering-points]}}]}',
  panel: '{members: [{office: cat, examines: all}]}',
  obligations: `[
    {id: ho-so, label: Hồ sơ, who: [units], to: decider, due: through 2025-11-14, dossier: true},
    {id: du-an, label: Kế hoạch dự án, who: [snv], to: decider, after: tk-bo, due: 30 working days after tk-bo}]`,
};

/** Due days are counted from these rows. Forged as whoever may write rows, and as the owner of the tables, who can switch their guards off. */
describe('the days that events of a plan are kept with', () => {
  let at: PlanOffice;
  let period: string;
  beforeAll(async () => {
    at = await PlanOffice.start();
    await at.run(PLAN, SECTIONS);
    const [row] = await at.office.sql<{ id: string }>('cn_auditor', 'SELECT id FROM period WHERE plan = $1', [PLAN]);
    period = row?.id ?? '';
    const snv = await at.office.as('51.snv.chuyen-vien');
    const told = await snv.post(`/periods/${period}/events`, { event: 'tk-bo', on: '2025-07-20', paper: '4123/BNV' });
    const right = { event: 'tk-bo', on: '2025-07-14', paper: '4132/BNV', reason: 'Ghi nhầm ngày và số' };
    const corrected = await snv.post(`/periods/${period}/events/corrections`, right);
    expect([told.status, corrected.status]).toEqual([200, 200]);
    await at.office.settle();
  }, 240_000);
  afterAll(() => at.office.close());

  const verified = () => verifyDatabase(at.office.database.url('cn_auditor'));
  /** As the owner of the tables, with their guards off. */
  const past = (...statements: string[]) =>
    at.office.sql(
      'cn_owner',
      [
        ...['period_event', 'event'].map((table) => `ALTER TABLE ${table} DISABLE TRIGGER USER`),
        ...statements.map((sql) => sql.replaceAll(':period', `'${period}'`)),
        ...['period_event', 'event'].map((table) => `ALTER TABLE ${table} ENABLE TRIGGER USER`),
      ].join(';\n'),
    );
  /** first the one that told the day, last the one that corrected it */
  const steps = async (): Promise<number[]> =>
    (
      await at.office.sql<{ seq: number }>(
        'cn_auditor',
        `SELECT seq FROM event WHERE subject_id = $1 AND event IN ('HAPPENED', 'CORRECTED') ORDER BY seq`,
        [period],
      )
    ).map(({ seq }) => seq);
  const BACKUP = 'CREATE TABLE told_before AS SELECT * FROM period_event';
  const RESTORE = [
    'DELETE FROM period_event',
    'INSERT INTO period_event SELECT * FROM told_before',
    'DROP TABLE told_before',
  ];

  it('is whole after real work', async () => expect((await verified()).broken).toEqual([]));

  it.each<[string, string, 'first' | 'last' | 1, string]>([
    [
      'a day that no step told, inserted after the last',
      `INSERT INTO period_event (period_id, event, seq, on_day, paper, correction_reason, province_code)
         SELECT period_id, event, 1, '2025-07-22', paper, 'Ghi nhầm', '51' FROM period_event WHERE period_id = :period LIMIT 1`,
      1,
      'bước này không ghi ngày đang lưu',
    ],
    [
      'another day in the row of a correction',
      `UPDATE period_event SET on_day = '2025-07-22' WHERE period_id = :period AND correction_reason IS NOT NULL`,
      'last',
      'sự kiện, ngày, văn bản hoặc lý do đính chính đang lưu không như bước này đã ghi',
    ],
    [
      'a second event under the step of the first',
      `INSERT INTO period_event (period_id, event, seq, on_day, paper, province_code)
         SELECT period_id, 'huong-dan', seq, on_day, paper, '51' FROM period_event WHERE period_id = :period AND correction_reason IS NULL`,
      'first',
      'bước này chỉ ghi một ngày mà đang lưu nhiều dòng',
    ],
    [
      'a correction taken away, so that the wrong day holds again',
      `DELETE FROM period_event WHERE period_id = :period AND correction_reason IS NOT NULL`,
      'last',
      'thiếu ngày mà bước này đã ghi',
    ],
    [
      'a correction hidden from those who read the period',
      `UPDATE period_event SET audience = '51.cat' WHERE period_id = :period AND correction_reason IS NOT NULL`,
      'last',
      'dòng đang lưu bị giấu khỏi người đọc kỳ đánh giá',
    ],
  ])(
    'finds and names %s',
    async (_, forgery, which, why) => {
      const seq = which === 1 ? 1 : (await steps()).at(which === 'first' ? 0 : -1);
      await past(BACKUP, forgery);
      try {
        const report = await verified();
        expect(report.broken).toEqual([expect.objectContaining({ id: period, of: 'record', at: seq })]);
        expect(reportLines(report)).toContainEqual(
          expect.stringMatching(
            new RegExp(`^SAI {2}Kỳ đánh giá .*: ngày xảy ra sự kiện của kế hoạch theo bước ${seq}, ${why}$`),
          ),
        );
      } finally {
        await past(...RESTORE);
      }
      expect((await verified()).broken).toEqual([]);
    },
    60_000,
  );

  it('asks nothing of a step whose payload was purged but its row', async () => {
    const [seq] = await steps();
    const purge = `UPDATE event SET payload = NULL, salt = NULL WHERE subject_id = :period AND seq = ${seq}`;
    await past(
      `CREATE TABLE kept_before AS SELECT seq, payload, salt FROM event WHERE subject_id = :period AND seq = ${seq}`,
      purge,
    );
    try {
      expect(await verified()).toMatchObject({ broken: [], purged: 1 });
      await past(BACKUP, `DELETE FROM period_event WHERE period_id = :period AND seq = ${seq}`);
      expect((await verified()).broken).toEqual([expect.objectContaining({ id: period, of: 'record', at: seq })]);
      await past(...RESTORE);
    } finally {
      await past(
        `UPDATE event e SET payload = k.payload, salt = k.salt FROM kept_before k WHERE e.subject_id = :period AND e.seq = k.seq`,
        'DROP TABLE kept_before',
      );
    }
    expect(await verified()).toMatchObject({ broken: [], purged: 0 });
  }, 60_000);

  it.each<[string, string]>([
    ['a step that told nothing', `1, on_day, paper, correction_reason`],
    ['a day that its step did not tell', `seq, on_day + 1, paper, correction_reason`],
    ['a paper that its step did not name', `seq, on_day, 'khác', correction_reason`],
    ['a reason that its step did not give', `seq, on_day, paper, 'khác'`],
  ])('takes no row of %s, from whoever may write rows', async (_, said) => {
    // another event's name: the row itself is there already
    for (const event of ['event', `'huong-dan'`])
      await expect(
        at.office.sql(
          'cn_worker',
          `INSERT INTO period_event (period_id, event, seq, on_day, paper, correction_reason, province_code)
           SELECT period_id, ${event}, ${said}, province_code FROM period_event WHERE period_id = $1`,
          [period],
        ),
      ).rejects.toThrow(/did not tell this day/);
  });

  it('takes no row on the word of a temporary table that is named like the history', async () => {
    const lie = `CREATE TEMP TABLE event AS SELECT * FROM public.event; UPDATE pg_temp.event SET seq = 1, event = 'HAPPENED' WHERE event = 'HAPPENED';
      INSERT INTO period_event (period_id, event, seq, on_day, paper, province_code)
        SELECT period_id, event, 1, on_day, paper, province_code FROM period_event WHERE correction_reason IS NULL AND period_id = '${period}'`;
    await expect(at.office.sql('cn_worker', lie)).rejects.toThrow(/did not tell this day/);
  });
});
