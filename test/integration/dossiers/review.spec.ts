import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import type { DossierList, ReviewTableView } from './views';
import { codesOf, DossierOffice, figures, FREE, pointersOf } from './dossier-office';

describe('the review of all units', () => {
  let at: DossierOffice;
  beforeAll(async () => {
    at = await DossierOffice.start();
  }, 120_000);
  afterAll(() => at.close());

  const table = async (): Promise<ReviewTableView> =>
    (await at.cat.get(`/periods/${at.at.period}/review`)).body as ReviewTableView;
  const rowOf = async (unit: string): Promise<ReviewTableView['rows'][number]> =>
    (await table()).rows.find(({ unitCode }) => unitCode === unit)!;

  it('opens one dossier for each of the 96 units, and none twice', async () => {
    await at.job('period.opened', { subjectId: at.at.period });
    const view = await table();
    expect([view.total, view.reviewed, view.rows.length]).toEqual([96, 0, 96]);
    expect(
      view.columns
        .filter(({ needed }) => needed)
        .map(({ indicator }) => indicator)
        .sort(),
    ).toEqual(Object.keys(FREE).sort());
  });

  it('a row is entered, judged on what is known, and entered again', async () => {
    const id = await at.idOf('21361');
    expect((await at.review(id, { 'settled-users': 2 }, null)).body).toMatchObject({ state: 'reviewed' });
    expect((await rowOf('21361')).criteria.map(({ verdict }) => verdict)).toEqual([
      'not-met',
      'undetermined',
      'undetermined',
    ]);
    await at.review(id, {}, 'keep');
    expect(await rowOf('21361')).toMatchObject({
      proposedTrack: 'keep',
      stateLabel: 'Đã rà soát, chờ duyệt danh sách',
    });
  });

  it.each([
    ['more exempt people than people', { 'ex-substitution': 2 }, ['/figures/1/value'], 'figure.sum-too-large'],
    ['fewer than nobody', { 'settled-users': -1 }, ['/figures/2/value'], 'figure.negative'],
    ['a column left empty', { population: null }, ['/figures'], 'figure.missing'],
    ['half a person', { 'settled-users': 0.5 }, ['/figures/2/value'], 'field.isInt'],
    ['an indicator of nobody', { witches: 1 }, ['/figures/7/indicator'], 'figure.not-asked'],
  ])('%s is refused at its place, and nothing is written', async (_, over, pointers, code) => {
    const id = await at.idOf('21349');
    const answer = await at.review(id, over);
    expect([answer.status, pointersOf(answer)]).toEqual([422, pointers]);
    expect((answer.body as { errors: { code: string; detail: string }[] }).errors[0]).toMatchObject({ code });
    expect(await rowOf('21349')).toMatchObject({ state: 'listed', figures: [] });
  });

  it('many rows come in together, or none and the faults of each', async () => {
    const body = (users: number) => ({
      rows: [
        { unitCode: '21520', figures: figures(FREE), proposedTrack: 'build' },
        {
          unitCode: '23485',
          figures: figures({ ...FREE, 'settled-users': users }),
          proposedTrack: null,
          note: 'Còn người sử dụng',
        },
      ],
    });
    const refused = await at.cat.post(`/periods/${at.at.period}/review`, body(-3));
    expect([refused.status, pointersOf(refused)]).toEqual([422, ['/rows/1/figures/2/value']]);
    expect((await rowOf('21520')).state).toBe('listed');
    expect((await at.cat.post(`/periods/${at.at.period}/review`, body(3))).body).toEqual({ entered: 2 });
    expect(await rowOf('23485')).toMatchObject({ state: 'reviewed', proposedTrack: null, note: 'Còn người sử dụng' });
  });

  it('a unit twice, or of nobody, is told by its row', async () => {
    const row = (unitCode: string) => ({ unitCode, figures: figures(FREE), proposedTrack: null });
    const answer = await at.cat.post(`/periods/${at.at.period}/review`, {
      rows: [row('21520'), row('99999'), row('21520')],
    });
    expect(pointersOf(answer)).toEqual(['/rows/1/unitCode', '/rows/2/unitCode']);
  });

  it('a row entered in the moment in which the list is submitted waits for it, and is refused', async () => {
    const id = await at.idOf('21349');
    const owner = new Client(at.office.database.url('cn_owner'));
    await owner.connect();
    try {
      await owner.query('BEGIN');
      await owner.query('UPDATE period SET list_document_id = id');
      const entered = at.review(id, {}, 'keep');
      const waits = async (): Promise<void> => {
        while ((await owner.query('SELECT 1 FROM pg_locks WHERE NOT granted')).rowCount === 0) await pause(20);
      };
      await Promise.race([entered, waits()]);
      await owner.query('COMMIT');
      const answer = await entered;
      expect([answer.status, codesOf(answer)]).toEqual([409, ['review.list-proposed']]);
      expect(await at.stateOf(id)).toBe('listed');
    } finally {
      await owner.query('UPDATE period SET list_document_id = NULL');
      await owner.end();
    }
  });

  it('is for Công an tỉnh alone', async () => {
    const id = await at.idOf('21349');
    const body = { figures: figures(FREE), proposedTrack: null };
    expect((await (await at.office.as('51.syt.chuyen-vien')).put(`/dossiers/${id}/review`, body)).status).toBe(403);
    expect((await (await at.office.as('21349.can-bo')).put(`/dossiers/${id}/review`, body)).status).toBe(403);
    expect((await (await at.office.as('21361.can-bo')).put(`/dossiers/${id}/review`, body)).status).toBe(404);
    const rows = [{ unitCode: '21349', ...body }];
    const table = await (await at.office.as('21349.can-bo')).post(`/periods/${at.at.period}/review`, { rows });
    expect([table.status, codesOf(table)]).toEqual([403, ['act.wrong-role']]);
    expect(await at.stateOf(id)).toBe('listed');
  });

  it('a commune sees its own unit only', async () => {
    const commune = await at.office.as('21361.can-bo');
    expect(((await commune.get(`/periods/${at.at.period}/review`)).body as ReviewTableView).rows).toHaveLength(1);
    expect(((await commune.get('/dossiers')).body as DossierList).total).toBe(1);
  });

  it('the approved list selects some and leaves out others, once', async () => {
    const [chosen, left] = [await at.idOf('21361'), await at.idOf('23485')];
    for (let twice = 0; twice < 2; twice++) {
      await at.job('selection.apply', { subjectId: chosen, track: 'keep', documentId: null });
      await at.job('selection.apply', { subjectId: left, track: null, documentId: null });
    }
    expect([await at.stateOf(chosen), await at.stateOf(left)]).toEqual(['selected', 'not-selected']);
    expect(await rowOf('21361')).toMatchObject({ track: 'keep' });
    const after = await at.review(chosen);
    expect([after.status, codesOf(after)]).toEqual([409, ['act.out-of-turn']]);
  });

  it('lists are found without diacritics, by the unit’s code, by state, and page by page', async () => {
    const list = async (query: string): Promise<DossierList> =>
      (await at.cat.get(`/dossiers?${query}`)).body as DossierList;
    expect((await list('q=dak to kan')).items.map(({ unitName }) => unitName)).toEqual(['Xã Đăk Tờ Kan']);
    expect((await list('q=23419')).items.map(({ unitName }) => unitName)).toEqual(['Xã Đăk Tờ Kan']);
    expect((await list('q=100%25')).total).toBe(0);
    const all = await list('limit=200');
    const seen: string[] = [];
    for (let next: string | null = ''; next !== null;) {
      const page: DossierList = await list(`limit=40${next && `&after=${next}`}`);
      seen.push(...page.items.map(({ id }) => id));
      next = page.next;
    }
    expect(seen).toEqual(all.items.map(({ id }) => id));
    for (const { state, count } of all.counts) expect((await list(`state=${state}`)).total).toBe(count);
    expect((await at.cat.get('/dossiers?limit=1000')).status).toBe(422);
    expect((await at.cat.get('/dossiers?sort=password')).status).toBe(422);
  });
});
