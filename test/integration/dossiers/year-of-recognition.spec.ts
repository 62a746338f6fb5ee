import { printedPages } from '@app/documents';
import { PlanOffice } from './plan-office';

const PLAN = 'hai-nam';
const SECTIONS = {
  selection: '{way: all, by: lead, tracks: [build]}',
  period: '{id: "2025-2026", from: 2025-07-23, to: through 2026-12-14}',
  phases:
    '[{id: gd1, label: Giai đoạn 1, from: issue, to: through 2025-11-30}, {id: gd2, label: Giai đoạn 2, from: 2025-12-01, to: end of period}]',
  obligations:
    '[{id: ho-so, label: Hồ sơ, who: [units], to: decider, due: every phase minus 7 working days, phases: [gd1, gd2], dossier: true}]',
  criteria: '{items: [{id: TC1, label: Không có điểm, basis: at assessment, term: {none: [gathering-points]}}]}',
  indicators: '{take: [gathering-points]}',
  panel: '{members: [{office: cat, examines: all}]}',
  confirmation: '{due: every phase}',
  decision: '{prepares: lead, decides: decider, again: each-phase}',
};

describe('a plan of two years that recognises at the end of each phase', () => {
  let at: PlanOffice;
  beforeAll(async () => {
    at = await PlanOffice.start();
    await at.run(PLAN, SECTIONS);
  }, 240_000);
  afterAll(() => at.office.close());

  it('is asked in its first phase for recognition of that year, not of the one in which the plan ends', async () => {
    const [officer, police] = await Promise.all(['can-bo', 'cong-an'].map((chair) => at.office.as(`21361.${chair}`)));
    if (!officer || !police) throw new Error('nobody sits there');
    const id = await at.dossier(PLAN, '21361');
    await officer.post(`/dossiers/${id}/begin`);
    await police.put(`/dossiers/${id}/figures`, { figures: [{ indicator: 'gathering-points', value: 0 }] });
    await at.upload(officer, id, 'D4', { paperNumber: '12/BB-UBND', paperDate: '2025-07-22' });
    expect((await officer.post(`/dossiers/${id}/present`)).status).toBe(200);
    const { submission } = (await officer.get(`/dossiers/${id}`)).body as { submission: { documentId: string } };
    const text = (
      await printedPages((await officer.get(`/documents/${submission.documentId}/pdf`)).body as Buffer)
    ).join(' ');
    expect(text).toContain('không ma túy năm 2025');
    expect(text).not.toContain('năm 2026');
  });
});
