import type { Response } from 'supertest';
import type { Person } from '../../harness/office';
import { PlanOffice } from './plan-office';

const PLAN = 'doi-co-quan-tham-dinh';
const SECTIONS = {
  selection: '{way: all, by: lead, tracks: [build]}',
  criteria: '{items: [{id: TC1, label: Không có điểm, basis: at assessment, term: {none: [gathering-points]}}]}',
  indicators: '{take: [gathering-points]}',
  offices: `{take: [bo-cong-an, ubnd-tinh, ct-ubnd-tinh, vp-ubnd-tinh, cat, snv, syt, ubnd-xa, ct-ubnd-xa, cax],
    own: [{id: tham-dinh, label: Cơ quan thẩm định, level: province, holders: [{office: cat, to: 2025-07-31}, {office: syt, from: 2025-08-01}]},
      {id: phoi-hop, label: Cơ quan phối hợp, level: province, holders: [{office: snv, to: 2025-07-31}, {office: syt, from: 2025-08-01}]}],
    groups: [{id: departments, members: [snv]}]}`,
  panel: '{members: [{office: tham-dinh, examines: all}, {office: phoi-hop, examines: all}]}',
};

interface Page {
  readonly subject: { readonly state: { readonly code: string } };
  readonly submission: { readonly documentId: string } | null;
  readonly opinions: { readonly member: string; readonly officeName: string; readonly given: boolean }[];
}

describe('a seat of the panel that passes to another office while a dossier is looked at', () => {
  let at: PlanOffice;
  let cat: Person;
  let id: string;

  const must = async (answer: Promise<Response>): Promise<void> => {
    const { status, body } = await answer;
    if (status >= 300) throw new Error(JSON.stringify(body));
  };
  const page = async (): Promise<Page> => (await cat.get(`/dossiers/${id}`)).body as Page;

  beforeAll(async () => {
    at = await PlanOffice.start();
    await at.run(PLAN, SECTIONS);
    const [officer, police, clerk] = await Promise.all(
      ['can-bo', 'cong-an', 'van-thu'].map((chair) => at.office.as(`21361.${chair}`)),
    );
    const head = await at.office.as('51.cat.lanh-dao');
    cat = await at.office.as('51.cat.chuyen-vien');
    id = await at.dossier(PLAN, '21361');
    const figures = [{ indicator: 'gathering-points', value: 0 }];
    await must(officer.post(`/dossiers/${id}/begin`));
    await must(police.put(`/dossiers/${id}/figures`, { figures }));
    await must(at.upload(officer, id, 'D4', { paperNumber: '12/BB-UBND', paperDate: '2025-07-22' }));
    await must(officer.post(`/dossiers/${id}/present`));
    await at.sign(clerk, (await page()).submission?.documentId ?? '', '2025-07-24');
    await must(officer.post(`/dossiers/${id}/send`));
    await must(cat.post(`/dossiers/${id}/take-in`));
    await must(cat.post(`/dossiers/${id}/examination`));
    await must(cat.put(`/dossiers/${id}/appraisal-figures`, { figures }));
    const verdicts = { TC1: { verdict: 'met', reason: 'Đã kiểm tra' } };
    await must(cat.put(`/dossiers/${id}/opinion`, { verdicts, overall: 'agree', present: true }));
    await must(head.post(`/dossiers/${id}/opinion/approval`, { opinionVersion: 2 }));
  }, 240_000);
  afterAll(() => at.office.close());

  it('its opinion stays that of the office which gave it; what is still to come is the new one’s', async () => {
    const before = (await page()).opinions;
    await at.office.moveClock('2025-08-05T01:00:00Z');
    const after = (await page()).opinions;
    const [given, open] = [
      { member: 'tham-dinh', officeName: expect.stringMatching(/^Công an/) as string, given: true },
      { member: 'phoi-hop', given: false },
    ];
    expect(before).toMatchObject([given, { ...open, officeName: 'Sở Nội vụ tỉnh Quảng Ngãi' }]);
    expect(after).toMatchObject([given, { ...open, officeName: 'Sở Y tế tỉnh Quảng Ngãi' }]);
  });
});
