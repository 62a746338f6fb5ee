import type { Response } from 'supertest';
import { printedPages } from '@app/documents';
import type { Person } from '../../harness/office';
import { codesOf, pointersOf } from './dossier-office';
import { PlanOffice } from './plan-office';

const OWN = 'stated-by: [stater], class: internal';
const REGISTER = {
  identity:
    '{label: Kế hoạch thử, object: {id: safe, label: Địa bàn an toàn, title: đạt chuẩn an toàn}, paper: {symbol: 9/KH-UBND, date: 2025-07-23, issuer: ubnd-tinh, subject: thử}}',
  selection:
    '{way: register, by: submitter, approved-by: decider, tracks: [build, convert], form: [D0], baseline: [known], due: through 2025-08-15}',
  indicators: `{take: [on-hot-route], own: [
    {id: known, label: Số người nghiện, type: count, unit: người, nature: stock, confirmed-by: lead, ${OWN}},
    {id: oldest-test, label: Ngày xét nghiệm cũ nhất, type: date, confirmed-by: lead, ${OWN}},
    {id: rank, label: Xếp loại, type: grade, grades: [trung bình, khá, tốt], ${OWN}}]}`,
  criteria: `{items: [
    {id: TC1, label: Xét nghiệm còn mới, basis: at request, term: {if-any: {figure: known, then: {age: {of: oldest-test, at: request, is: from 0 to 30, unit: days}}}}},
    {id: TC2, label: Giảm so với khi đăng ký, basis: at request, term: {against: {figure: known, baseline: registration, is: lower}}},
    {id: TC3, label: Xếp loại, basis: at request, term: {all: [{grade: rank, is: at least khá}, {not: {yes: on-hot-route}}]}},
    {id: TC4, label: Điều kiện, basis: at request, term: {judged: {by: [snv], ask: Có điều kiện không}}},
    {id: TC5, label: Mô hình, basis: at request, term: {evidence: {of: D11, is: at least 1}}}]}`,
  components:
    '[{id: D0, by: submitter, need: always}, {ids: [D1, D4], by: submitter, need: always}, {id: D11, by: submitter, need: optional, supports: [TC5]}]',
  panel: '{members: [{office: cat, examines: all}, {office: snv, examines: [TC4]}]}',
};

interface Page {
  readonly subject: {
    readonly state: { readonly code: string };
    readonly turns: { readonly office: string; readonly role: string }[];
    readonly deadlines: { readonly name: string; readonly due: string }[];
    readonly acts: { readonly act: string; readonly allowed: boolean }[];
  };
  readonly criteria: { readonly id: string; readonly verdict: string }[];
  readonly submission: { readonly documentId: string } | null;
  readonly awaiting: string | null;
  readonly registration: { readonly registeredOn: string | null } | null;
  readonly track: string | null;
  readonly code: string | null;
}

describe('a plan of its own words', () => {
  let at: PlanOffice;
  let officer: Person;
  let police: Person;
  let clerk: Person;
  let chairman: Person;
  let cat: Person;
  let snv: Person;
  let id: string;

  beforeAll(async () => {
    at = await PlanOffice.start();
    await at.run('dang-ky-thu', REGISTER);
    [officer, police, clerk] = await Promise.all(
      ['can-bo', 'cong-an', 'van-thu'].map((chair) => at.office.as(`21361.${chair}`)),
    );
    [chairman, cat, snv] = await Promise.all(
      ['ubnd.chu-tich', 'cat.chuyen-vien', 'snv.chuyen-vien'].map((chair) => at.office.as(`51.${chair}`)),
    );
    id = await at.dossier('dang-ky-thu', '21361');
  }, 240_000);
  afterAll(() => at.office.close());

  const page = async (person = officer): Promise<Page> => (await person.get(`/dossiers/${id}`)).body as Page;
  const state = (values: Record<string, number | boolean | string | null>, person = officer): Promise<Response> =>
    person.put(`/dossiers/${id}/figures`, {
      figures: Object.entries(values).map(([indicator, value]) => ({ indicator, value })),
    });
  const verdicts = async (person = officer): Promise<Record<string, string>> =>
    Object.fromEntries((await page(person)).criteria.map(({ id: criterion, verdict }) => [criterion, verdict]));

  it('opens a dossier for the units that the plan lists, and for no other', async () => {
    const rows = await at.office.sql<{ unit: string }>(
      'cn_auditor',
      `SELECT unit_code AS unit FROM subject WHERE kind = 'dossier' AND plan = 'dang-ky-thu' ORDER BY unit_code`,
    );
    expect(rows.map(({ unit }) => unit)).toEqual(['21349', '21361']);
  });

  describe('by registration', () => {
    it('is the unit’s turn, by the plan’s day, and nothing is drawn up before', async () => {
      expect((await page()).subject).toMatchObject({
        state: { code: 'registering' },
        turns: [{ office: '21361.ubnd-xa', role: 'commune-officer' }],
        deadlines: [{ name: 'registration', due: '2025-08-15' }],
      });
      expect(codesOf(await officer.post(`/dossiers/${id}/begin`))).toEqual(['act.out-of-turn']);
      expect((await state({ rank: 'khá' })).status).toBe(422);
    });

    it('wants the figures that it is held against, its paper and a track of the plan', async () => {
      const bare = await officer.post(`/dossiers/${id}/register`, { track: 'build' });
      expect([bare.status, codesOf(bare)]).toEqual([409, ['registration.unstated', 'components.missing']]);
      await state({ known: 15 }, police);
      await at.upload(officer, id, 'D0');
      const stray = await officer.post(`/dossiers/${id}/register`, { track: 'keep' });
      expect([stray.status, pointersOf(stray)]).toEqual([422, ['/track']]);
      expect((await officer.post(`/dossiers/${id}/register`, { track: 'build' })).body).toMatchObject({
        state: 'registered',
      });
      expect((await page()).subject.turns).toEqual([
        expect.objectContaining({ office: '51.ubnd-tinh', role: 'chairman' }),
      ]);
    });

    it('is closed while it waits, given back with a reason, and approved by the approver alone', async () => {
      expect((await state({ known: 99 }, police)).status).toBe(422);
      expect((await cat.post(`/dossiers/${id}/approve-registration`)).status).toBe(403);
      expect((await chairman.post(`/dossiers/${id}/return-registration`, {})).status).toBe(422);
      const back = await chairman.post(`/dossiers/${id}/return-registration`, { reason: 'Số liệu gốc chưa đúng' });
      expect(back.body).toMatchObject({ state: 'registering' });
      expect((await page()).registration).toMatchObject({ registeredOn: null });
      await officer.post(`/dossiers/${id}/register`, { track: 'convert' });
      expect((await chairman.post(`/dossiers/${id}/approve-registration`)).body).toMatchObject({ state: 'selected' });
      expect(await page()).toMatchObject({ track: 'convert', registration: { registeredOn: '2025-07-24' } });
    });
  });

  describe('figures of every type', () => {
    beforeAll(async () => void (await officer.post(`/dossiers/${id}/begin`)));

    it.each<[string, Record<string, number | boolean | string>, string]>([
      ['a day to come', { 'oldest-test': '2025-07-25' }, 'figure.date-in-future'],
      ['a day that does not exist', { 'oldest-test': '2025-02-30' }, 'figure.not-a-date'],
      ['a number for a day', { 'oldest-test': 5 }, 'figure.wrong-type'],
      ['a grade of another plan', { rank: 'xuất sắc' }, 'figure.not-a-grade'],
      ['a word for a yes or no', { 'on-hot-route': 'có' }, 'figure.wrong-type'],
    ])('%s is refused at its place', async (_, values, code) => {
      const { status, body } = await state(values);
      expect([status, (body as { errors: { pointer: string; code: string }[] }).errors[0]]).toEqual([
        422,
        expect.objectContaining({ pointer: '/figures/0/value', code }),
      ]);
    });

    it('of now stand beside those of the registration, which nobody changes any more', async () => {
      await state({ known: 12, 'oldest-test': '2025-06-23', rank: 'khá', 'on-hot-route': false });
      const rows = await at.office.sql<{ stage: string; value: unknown }>(
        'cn_auditor',
        `SELECT stage, value FROM figure WHERE dossier_id = $1 AND indicator = 'known' ORDER BY stage`,
        [id],
      );
      expect(rows).toEqual([
        { stage: 'registered', value: 15 },
        { stage: 'stated', value: 12 },
      ]);
    });

    it('a test of 31 days fails, one of 30 passes; what others must say or bring stays open', async () => {
      const others = { TC2: 'met', TC3: 'met', TC4: 'undetermined', TC5: 'undetermined' };
      expect(await verdicts()).toEqual({ TC1: 'not-met', ...others });
      await state({ 'oldest-test': '2025-06-24' });
      expect(await verdicts()).toEqual({ TC1: 'met', ...others });
      await at.upload(officer, id, 'D11');
      expect(await verdicts()).toMatchObject({ TC5: 'met' });
      await state({ rank: 'trung bình' });
      expect(await verdicts()).toMatchObject({ TC3: 'not-met' });
      await state({ rank: 'tốt' });
    });
  });

  it('goes its way to the receiver with a code', async () => {
    await at.upload(officer, id, 'D4', { paperNumber: '12/BB-UBND', paperDate: '2025-07-22' });
    const presented = await officer.post(`/dossiers/${id}/present`);
    expect([presented.status, codesOf(presented)]).toEqual([200, []]);
    const { documentId } = (await page()).submission!;
    const printed = await printedPages((await officer.get(`/documents/${documentId}/pdf`)).body as Buffer);
    expect(printed.join(' ')).toContain('công nhận xã Minh Long là xã đạt chuẩn an toàn năm 2025');
    expect(printed.join(' ')).not.toContain('ma túy');
    await at.sign(clerk, (await page()).submission!.documentId, '2025-07-24');
    expect((await officer.post(`/dossiers/${id}/send`)).body).toMatchObject({ state: 'intake' });
    expect((await page()).code).toBe('H51.21361-250724-0001');
  });

  it('is judged in the appraisal on what is confirmed, and on the answer of the office that is asked', async () => {
    await cat.post(`/dossiers/${id}/take-in`);
    await Promise.all([cat, snv].map((agency) => agency.post(`/dossiers/${id}/examination`)));
    const figures = [
      { indicator: 'known', value: 12 },
      { indicator: 'oldest-test', value: '2025-06-23' },
    ];
    expect((await cat.put(`/dossiers/${id}/appraisal-figures`, { figures })).status).toBe(200);
    expect(await verdicts(cat)).toMatchObject({ TC1: 'not-met', TC2: 'met', TC4: 'undetermined' });
    const judgements = [{ ask: 'Có điều kiện không', answer: true, reason: 'Đã khảo sát' }];
    expect((await cat.put(`/dossiers/${id}/judgements`, { judgements })).status).toBe(422);
    expect((await snv.put(`/dossiers/${id}/judgements`, { judgements })).status).toBe(200);
    expect(await verdicts(snv)).toMatchObject({ TC4: 'met' });
    const [line] = (await snv.get(`/dossiers/${id}/record`)).body as object[];
    expect(line).toMatchObject({
      kind: 'judgement',
      about: 'Có điều kiện không',
      value: true,
      before: null,
      words: 'Đã khảo sát',
    });
    const before = (await officer.get(`/dossiers/${id}/record`)).body as { kind: string }[];
    expect(before.filter(({ kind }) => kind === 'judgement')).toEqual([]);
    expect(await verdicts()).toEqual(await verdicts(cat));
  });

  it('a plan that lets everybody in and awaits its criteria: drawn up, judged by nothing', async () => {
    await at.run('cho-tieu-chi', {
      selection: '{way: all, by: lead, tracks: [keep, build]}',
      indicators: '{take: [population]}',
      criteria: '{awaiting: {by: [lead], kind: guidance}}',
      panel: '{members: [{office: snv, comments: [việc làm]}]}',
    });
    id = await at.dossier('cho-tieu-chi', '21349');
    const own = await at.office.as('21349.can-bo');
    expect(await page(own)).toMatchObject({
      subject: { state: { code: 'selected' } },
      criteria: [],
      registration: null,
    });
    expect((await page(own)).awaiting).toContain('Chưa đủ căn cứ – chờ hướng dẫn');
    expect((await cat.put(`/dossiers/${id}/track`, { track: 'convert' })).status).toBe(422);
    expect((await cat.put(`/dossiers/${id}/track`, { track: 'build' })).body).toMatchObject({ state: 'selected' });
    expect((await own.post(`/dossiers/${id}/begin`)).body).toMatchObject({ state: 'draft' });
    expect((await page(own)).track).toBe('build');
  });

  it('a plan whose units are reviewed: held against what the review counted, for nobody ever registers', async () => {
    await at.run('ra-soat-thu', {
      selection:
        '{way: review, by: lead, approved-by: chief, document: quyet-dinh-danh-sach, tracks: [build], table: [population], baseline: [addicts]}',
      events: '[{id: list-approved, label: Danh sách được phê duyệt, by: chief, document: quyet-dinh-danh-sach}]',
      indicators: '{take: [population, addicts]}',
      criteria:
        '{items: [{id: TC1, label: Không tăng, basis: at assessment, term: {against: {figure: addicts, baseline: registration, is: not higher}}}]}',
      panel: '{members: [{office: cat, examines: all}]}',
    });
    id = await at.dossier('ra-soat-thu', '21349');
    const reviewed = (...figures: { indicator: string; value: number }[]) =>
      cat.put(`/dossiers/${id}/review`, { figures, proposedTrack: 'build' });
    const population = { indicator: 'population', value: 900 };
    expect((await reviewed(population)).body).toMatchObject({ errors: [{ code: 'figure.missing' }] });
    expect((await reviewed(population, { indicator: 'addicts', value: 4 })).body).toMatchObject({ state: 'reviewed' });
    // nothing has been counted since that could be held against it
    expect((await page(cat)).criteria).toMatchObject([{ id: 'TC1', verdict: 'undetermined' }]);
  });
});
