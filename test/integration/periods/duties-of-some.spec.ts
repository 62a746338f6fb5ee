import type { Person } from '../../harness/office';
import { PlanOffice } from '../dossiers/plan-office';

const PLAN = 'nhiem-vu-cua-mot-so-xa';
const SECTIONS = {
  selection: '{way: all, by: lead, tracks: [build]}',
  indicators: '{take: [gathering-points]}',
  criteria: '{items: [{id: TC1, label: Không có điểm, basis: at assessment, term: {none: [gathering-points]}}]}',
  panel: '{members: [{office: cat, examines: all}]}',
  obligations: `[
    {id: ho-so, label: Hồ sơ, who: [units], to: decider, due: through 2025-11-14, dossier: true},
    {id: so-lieu, label: Số liệu, who: [units], to: lead, due: through 2025-08-15, collect: [gathering-points]},
    {id: xa, label: Việc của xã, who: [units], only: {kinds: [commune]}, to: lead, due: through 2025-09-30},
    {id: phuong, label: Việc của phường, who: [units], only: {kinds: [ward]}, to: lead, due: through 2025-09-30},
    {id: xoa-diem, label: Xóa điểm, who: [units], only: {where: {some: [gathering-points]}}, to: lead, due: through 2025-10-31},
    {id: giu-vung, label: Giữ vững, who: [units], only: {result: recognised}, to: lead, due: undated}]`,
};

describe('a duty that only some units owe', () => {
  let at: PlanOffice;
  const owing = async (code: string, plan = PLAN): Promise<string[]> => {
    const rows = await at.office.sql<{ office: string }>(
      'cn_auditor',
      `SELECT o.owing_office AS office FROM obligation o JOIN period p ON p.id = o.period_id WHERE p.plan = $1 AND o.code = $2 ORDER BY 1`,
      [plan, code],
    );
    return rows.map(({ office }) => office);
  };
  const report = async (person: Person, points: number): Promise<number> => {
    const { items } = (await person.get('/obligations?obligation=so-lieu&view=owing')).body as {
      items: { id: string }[];
    };
    const figures = { 'gathering-points': points };
    return (await person.post(`/obligations/${items[0]?.id}/report`, { text: 'Số liệu tháng 7.', figures })).status;
  };

  beforeAll(async () => {
    at = await PlanOffice.start();
    await at.run(PLAN, SECTIONS);
  }, 240_000);
  afterAll(() => at.office.close());

  it('is opened by kind of unit', async () => {
    expect(await owing('xa')).toEqual(['21349.ubnd-xa', '21361.ubnd-xa']);
    expect(await owing('phuong')).toEqual([]);
  });

  it('is nobody’s while what it hangs on is not known', async () => {
    expect([await owing('xoa-diem'), await owing('giu-vung')]).toEqual([[], []]);
  });

  it('is opened for whom it holds of, as soon as they have said so', async () => {
    expect(await report(await at.office.as('21361.can-bo'), 2)).toBe(200);
    expect(await report(await at.office.as('21349.can-bo'), 0)).toBe(200);
    await at.office.settle();
    expect(await owing('xoa-diem')).toEqual(['21361.ubnd-xa']);
  });

  describe('where units register and are let in one by one', () => {
    const LATER = 'dang-ky-tung-xa';
    let officer: Person;
    let id: string;

    beforeAll(async () => {
      const duty = (name: string, only: string): string =>
        `{id: ${name}, label: Việc ${name}, who: [units], only: ${only}, to: lead, due: undated}`;
      await at.run(LATER, {
        ...SECTIONS,
        selection:
          '{way: register, by: submitter, approved-by: decider, tracks: [keep, build], due: through 2025-08-15}',
        obligations: `[
          {id: ho-so, label: Hồ sơ, who: [units], to: decider, due: through 2025-11-14, dossier: true},
          ${duty('da-dang-ky', '{result: registered}')}, ${duty('duoc-chon', '{selected: true}')},
          ${duty('xay-dung', '{track: [build]}')}, ${duty('xoa-diem', '{where: {some: [gathering-points]}}')}]`,
      });
      officer = await at.office.as('21361.can-bo');
      id = await at.dossier(LATER, '21361');
    }, 60_000);

    const now = async (): Promise<Record<string, string[]>> => {
      await at.office.settle();
      const duties = ['da-dang-ky', 'duoc-chon', 'xay-dung', 'xoa-diem'];
      return Object.fromEntries(
        await Promise.all(duties.map(async (code) => [code, await owing(code, LATER)] as const)),
      );
    };
    const own = ['21361.ubnd-xa'];

    it('is owed from the registration, the approval and the figure on that makes it theirs', async () => {
      expect(await now()).toEqual({ 'da-dang-ky': [], 'duoc-chon': [], 'xay-dung': [], 'xoa-diem': [] });
      const registered = await officer.post(`/dossiers/${id}/register`, { track: 'build' });
      if (registered.status !== 200) throw new Error(JSON.stringify(registered.body));
      expect(await now()).toEqual({ 'da-dang-ky': own, 'duoc-chon': [], 'xay-dung': [], 'xoa-diem': [] });
      await (await at.office.as('51.ubnd.chu-tich')).post(`/dossiers/${id}/approve-registration`);
      expect(await now()).toEqual({ 'da-dang-ky': own, 'duoc-chon': own, 'xay-dung': own, 'xoa-diem': [] });
      await officer.post(`/dossiers/${id}/begin`);
      const police = await at.office.as('21361.cong-an');
      const stated = await police.put(`/dossiers/${id}/figures`, {
        figures: [{ indicator: 'gathering-points', value: 1 }],
      });
      if (stated.status >= 300) throw new Error(JSON.stringify(stated.body));
      expect(await now()).toEqual({ 'da-dang-ky': own, 'duoc-chon': own, 'xay-dung': own, 'xoa-diem': own });
    });
  });
});
