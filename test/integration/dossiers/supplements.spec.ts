import { codesOf, DossierOffice, figures, pointersOf, type Commune } from './dossier-office';
import type { Answers, Page } from './views';

const item = (component: string, kind = 'outdated'): object => ({
  component,
  kind,
  words: 'Văn bản đã hết thời hạn 30 ngày',
});

describe('asking the commune for more', () => {
  let at: DossierOffice;
  let id: string;
  let people: Commune;
  beforeAll(async () => {
    at = await DossierOffice.start();
    id = await at.takenIn('21244');
    people = await at.commune('21244');
  }, 120_000);
  afterAll(() => at.close());

  const page = async (one = id): Promise<Page> => (await at.cat.get(`/dossiers/${one}`)).body as Page;
  const deadlines = async (one = id): Promise<string[]> =>
    (await page(one)).subject.deadlines.map(({ name, due, status }) => `${name} ${due} ${status}`);
  const ask = (items: object[], acknowledged?: boolean) =>
    at.cat.post(`/dossiers/${id}/supplement-requests`, { items, ...(acknowledged !== undefined && { acknowledged }) });

  it('a file that lay there already is no answer, though it came at the very instant of the request', async () => {
    const still = await at.takenIn('21361');
    const { officer, police } = await at.commune('21361');
    await at.cat.post(`/dossiers/${still}/supplement-requests`, { items: [item('D8')] });
    const empty = await officer.post(`/dossiers/${still}/supplement`, {});
    expect([empty.status, codesOf(empty)]).toEqual([409, ['supplement.unanswered']]);
    await at.upload(police, still, 'D8', { paperNumber: '08/XN-CAX', paperDate: '2025-07-24' });
    expect((await officer.post(`/dossiers/${still}/supplement`, {})).body).toMatchObject({ state: 'appraisal' });
  }, 60_000);

  it('names parts of the plan, each once, with what is wrong in words', async () => {
    expect(pointersOf(await ask([]))).toEqual(['/items']);
    expect(pointersOf(await ask([item('D99'), item('D8'), item('D8'), item('D1')]))).toEqual([
      '/items/0/component',
      '/items/2/component',
      '/items/3/component',
    ]);
    expect(pointersOf(await ask([{ component: 'D8', kind: 'ugly', words: '' }]))).toEqual([
      '/items/0/kind',
      '/items/0/words',
    ]);
    const syt = await at.office.as('51.syt.chuyen-vien');
    expect((await syt.post(`/dossiers/${id}/supplement-requests`, { items: [item('D8')] })).status).toBe(403);
    expect(await at.stateOf(id)).toBe('appraisal');
  });

  it('stops the agencies’ clock visibly, and gives the commune its three working days', async () => {
    await at.office.moveClock('2025-07-25T01:00:00Z');
    expect((await ask([item('D8'), item('D10', 'incorrect')])).body).toMatchObject({ state: 'awaiting-supplement' });
    expect(await deadlines()).toEqual([
      'supplement 2025-07-30 running',
      'opinion.cat 2025-08-04 paused',
      'opinion.snv 2025-08-04 paused',
      'opinion.syt 2025-08-04 paused',
    ]);
    expect((await page()).subject.deadlines[1]).toMatchObject({
      workingDaysLeft: 6,
      pause: {
        text: 'Chờ địa phương bổ sung từ ngày 25/07/2025; tính tiếp khi nhận được bổ sung, chậm nhất sau ngày 30/07/2025.',
        since: '2025-07-25',
        until: '2025-07-30',
      },
    });
    expect((await page()).subject.turns).toMatchObject([{ office: '21244.ubnd-xa', role: 'commune-officer' }]);
    expect((await ask([item('D4')])).status).toBe(409);
  });

  it('opens what was asked and nothing else', async () => {
    const { components, figures: rows } = (await people.officer.get(`/dossiers/${id}/answers`)).body as Answers;
    expect(components.filter(({ editable }) => editable).map((one) => one.id)).toEqual(['D8', 'D10']);
    expect(components.filter(({ status }) => status === 'asked').map((one) => one.id)).toEqual(['D8', 'D10']);
    // D8 speaks for all criteria, so their figures are open; the number of inhabitants is nobody's criterion
    expect(rows.filter(({ editable }) => editable).map(({ indicator }) => indicator)).not.toContain('population');
    expect((await people.officer.put(`/dossiers/${id}/figures`, { figures: figures({ population: 1 }) })).status).toBe(
      422,
    );
    expect(
      (await people.officer.put(`/dossiers/${id}/figures`, { figures: figures({ 'settled-users': 0 }) })).status,
    ).toBe(200);
    expect((await at.upload(people.officer, id, 'D4', { paperNumber: '1', paperDate: '2025-07-24' })).status).toBe(422);
  });

  it('is answered only in full: with new files, or with words', async () => {
    const empty = await people.officer.post(`/dossiers/${id}/supplement`, {});
    expect([empty.status, codesOf(empty)]).toEqual([409, ['supplement.unanswered']]);
    await at.upload(people.police, id, 'D8', { paperNumber: '11/XN-CAX', paperDate: '2025-07-25' });
    expect((await people.officer.post(`/dossiers/${id}/supplement`, {})).body).toMatchObject({
      detail: expect.stringContaining('Bảng tổng hợp cam kết') as string,
    });
    const stray = { answers: [{ component: 'D4', words: 'Không được hỏi' }] };
    expect(pointersOf(await people.officer.post(`/dossiers/${id}/supplement`, stray))).toEqual([
      '/answers/0/component',
    ]);
  });

  it('answered, it goes back to where it was, and the time of waiting does not count', async () => {
    await at.office.moveClock('2025-07-29T01:00:00Z');
    // two working days later as many are left of the paused ones as on the day of the request
    expect((await page()).subject.deadlines.map(({ workingDaysLeft }) => workingDaysLeft)).toEqual([1, 6, 6, 6]);
    const answer = { answers: [{ component: 'D10', words: 'Đã rà soát, số hộ đúng' }] };
    expect((await people.police.post(`/dossiers/${id}/supplement`, answer)).status).toBe(403);
    expect((await people.officer.post(`/dossiers/${id}/supplement`, answer)).body).toMatchObject({
      state: 'appraisal',
    });
    // asked on Friday 25/7, answered on Tuesday 29/7: two working days
    expect(await deadlines()).toEqual([
      'opinion.cat 2025-08-06 running',
      'opinion.snv 2025-08-06 running',
      'opinion.syt 2025-08-06 running',
    ]);
    expect((await page()).subject.deadlines.map(({ pause, workingDaysLeft }) => [pause, workingDaysLeft])).toEqual([
      [null, 6],
      [null, 6],
      [null, 6],
    ]);
    expect((await page()).supplements).toMatchObject([
      {
        round: 1,
        further: false,
        lapsed: false,
        items: [
          { component: 'D10', answer: 'Đã rà soát, số hộ đúng' },
          { component: 'D8', answer: null },
        ],
      },
    ]);
  });

  it('a second request counts against the office, so it is made with open eyes', async () => {
    const unseen = await ask([item('D4', 'incomplete')]);
    expect([unseen.status, codesOf(unseen)]).toEqual([409, ['supplement.further-unacknowledged']]);
    expect(await at.office.sql('cn_auditor', 'SELECT 1 FROM supplement_request WHERE round = 2')).toEqual([]);
    expect((await ask([item('D4', 'incomplete')], true)).body).toMatchObject({ state: 'awaiting-supplement' });
    expect((await page()).supplements[1]).toMatchObject({ round: 2, further: true });
  });

  it('one that the commune lets pass is marked, and the dossier goes back by itself', async () => {
    await at.office.moveClock('2025-08-02T01:00:00Z');
    await at.office.settle();
    expect(await at.stateOf(id)).toBe('appraisal');
    expect((await page()).supplements[1]).toMatchObject({ round: 2, lapsed: true });
    const history = (await at.cat.get(`/dossiers/${id}/history`)).body as { act: string; byPerson: boolean }[];
    expect(history.at(-1)).toMatchObject({ act: 'supplement-lapsed', byPerson: false });
  }, 60_000);

  it('asked at intake, it goes back to intake, and the intake’s day moves along', async () => {
    await at.office.moveClock('2025-08-04T01:00:00Z');
    const other = await at.sent('21499', '2025-08-01');
    expect(await deadlines(other)).toEqual(['intake 2025-08-06 running']);
    await at.cat.post(`/dossiers/${other}/supplement-requests`, { items: [item('D10', 'incorrect')] });
    await at.office.moveClock('2025-08-06T01:00:00Z');
    const { officer } = await at.commune('21499');
    await at.upload(officer, other, 'D10');
    expect((await officer.post(`/dossiers/${other}/supplement`, {})).body).toMatchObject({ state: 'intake' });
    expect(await deadlines(other)).toEqual(['intake 2025-08-08 running']);
  }, 60_000);
});
