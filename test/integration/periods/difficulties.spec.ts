import type { Person } from '../../harness/office';
import { PeriodOffice, pointers } from './period-office';

describe('difficulties of communes and departments', () => {
  let at: PeriodOffice;
  let police: Person;
  let commune: Person;

  beforeAll(async () => {
    at = await PeriodOffice.start();
    ({ police, commune } = at);
    await at.open();
    await at.moveTo('2025-08-06T01:00:00Z');
  }, 120_000);
  afterAll(() => at.office.close());

  let id: string;

  it('is raised by a commune, goes through Công an tỉnh, and has ten working days', async () => {
    const answer = await commune.post('/difficulties', { text: 'Thiếu kinh phí xét nghiệm cho trạm y tế xã.' });
    expect(answer.body.state).toBe('waiting');
    id = answer.body.id;
    expect((await police.get(`/difficulties/${id}`)).body).toMatchObject({
      fromOfficeName: 'UBND xã Minh Long',
      toOfficeName: 'UBND tỉnh Quảng Ngãi',
      viaOfficeName: 'Công an tỉnh Quảng Ngãi',
      due: '2025-08-20',
    });
  });

  it('is not for offices that the plan does not ask, nor seen by other communes', async () => {
    const text = 'Thiếu kinh phí xét nghiệm cho trạm y tế xã.';
    expect((await (await at.office.as('21361.cong-an')).post('/difficulties', { text })).status).toBe(403);
    expect((await (await at.office.as('21244.can-bo')).get(`/difficulties/${id}`)).status).toBe(404);
    expect(pointers((await commune.post('/difficulties', { text: 'ngắn' })).body)).toEqual(['/text']);
  });

  it('unanswered is overdue, and answered late is marked', async () => {
    await at.moveTo('2025-08-21T01:00:00Z');
    expect((await commune.get('/difficulties?state=overdue')).body).toMatchObject({ total: 1, items: [{ id }] });
    expect((await commune.post(`/difficulties/${id}/answer`, { text: 'Tự trả lời cho mình.' })).status).toBe(403);
    await police.post(`/difficulties/${id}/answer`, { text: 'Đã đề nghị Sở Tài chính bổ sung.' });
    expect((await commune.get(`/difficulties/${id}`)).body).toMatchObject({
      late: true,
      answer: 'Đã đề nghị Sở Tài chính bổ sung.',
    });
  }, 120_000);
});
