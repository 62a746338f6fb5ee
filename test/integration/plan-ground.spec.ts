import type { DataSource } from 'typeorm';
import { DEMO_PASSWORD } from '@app/identity';
import type { DraftView } from '@app/plans';
import { dataSource } from '@app/platform';
import { layGround } from '../../apps/cli/src/office/prepare-plan';
import { entities } from '../../database/entities';
import { TestOffice, type Person } from '../harness/office';

const PLAN = 'quang-ngai-2025';

/** Revision 2 of the shipped plan as its next one, with an addition at one place. */
const next = (text: string, at: RegExp, written: string): string =>
  text
    .replace(/^ {2}# because:.*$/m, '  because: II.1')
    .replace(/^ {2}# moves:.*$/m, '  moves: new-only')
    .replace(/^ {2}# changes:.*$/m, `  changes:\n    - {at: [offices], why: Thêm cơ quan, clause: II.1}`)
    .replace(at, written);

describe('a plan published on screen that stands on what is not here', () => {
  let office: TestOffice;
  let owner: DataSource;
  let administrator: Person;

  beforeAll(async () => {
    office = await TestOffice.open();
    owner = await dataSource({ url: office.database.url('cn_owner'), entities }).initialize();
    administrator = await office.as('51.quan-tri');
  }, 120_000);
  afterAll(async () => {
    await owner.destroy();
    await office.close();
  });

  const draftWith = async (at: RegExp, written: string): Promise<{ id: string; version: number }> => {
    const opened = (await administrator.post('/plan-drafts', { plan: PLAN, revision: 2 })).body as DraftView;
    const { text } = (await administrator.get(`/plan-drafts/${opened.id}`)).body as DraftView;
    const saved = await administrator.put(
      `/plan-drafts/${opened.id}`,
      { text: next(text, at, written) },
      { version: opened.version },
    );
    return saved.body as { id: string; version: number };
  };
  const shownBeside = async ({ id }: { id: string }): Promise<string | null> => {
    const { errors, obstacle } = (await administrator.get(`/plan-drafts/${id}`)).body as DraftView;
    expect(errors).toEqual([]);
    return obstacle;
  };
  const refusal = async ({ id, version }: { id: string; version: number }): Promise<[number, string, string]> => {
    const { status, body } = await administrator.post(
      `/plan-drafts/${id}/publication`,
      { password: DEMO_PASSWORD },
      { version },
    );
    const { code, detail } = body as { code: string; detail: string };
    return [status, code, detail];
  };

  it('names units that the territory does not know, beside the draft and when it is pressed all the same', async () => {
    const draft = await draftWith(
      /^ {2}clause: III\.1$/m,
      '  clause: III.1\n  parents: {level: district, list: [{code: huyen-thu, label: Huyện Thử, to: 2025-06-30, into: "21361"}]}',
    );
    const told = await shownBeside(draft);
    expect(told).toContain('chưa có: Huyện Thử (huyen-thu). Nhập các đơn vị ấy ở mục Địa bàn');
    expect(await refusal(draft)).toEqual([409, 'plan-draft.units-unknown', told]);
    await owner.transaction((manager) => layGround(manager, draft.id));
    expect(await shownBeside(draft)).toBeNull();
  });

  it('names offices in which nobody could sit, and what the operator runs; then it is published', async () => {
    const draft = await draftWith(
      /^offices:$/m,
      'offices:\n  own:\n    - {id: hoi-luat-gia, label: Hội Luật gia, level: province}',
    );
    const told = await shownBeside(draft);
    expect(told).toContain('phải có: Hội Luật gia tỉnh Quảng Ngãi; hệ thống chưa có');
    expect(told).toContain(`office prepare-plan --draft ${draft.id}`);
    expect(await refusal(draft)).toEqual([409, 'plan-draft.offices-missing', told]);
    await owner.transaction((manager) => layGround(manager, draft.id));
    expect(await shownBeside(draft)).toBeNull();
    expect((await refusal(draft))[0]).toBe(200);
  });

  it('opens police figures to no office by being published', async () => {
    await office.sql('cn_owner', `UPDATE office SET police = false WHERE id = '51.pc04'`);
    await office.sql('cn_owner', `UPDATE office SET police = false WHERE id = '51.cat'`);
    const opened = (await administrator.post('/plan-drafts', { plan: PLAN, revision: 3 })).body as DraftView;
    const { text } = (await administrator.get(`/plan-drafts/${opened.id}`)).body as DraftView;
    const saved = await administrator.put(
      `/plan-drafts/${opened.id}`,
      { text: next(text, /Hội Luật gia/, 'Hội Luật gia cấp tỉnh') },
      { version: opened.version },
    );
    const draft = saved.body as { id: string; version: number };
    const told = await shownBeside(draft);
    expect(told).toContain('Công an tỉnh Quảng Ngãi');
    expect(await refusal(draft)).toEqual([409, 'plan-draft.offices-without-police', told]);
    expect(await office.sql('cn_auditor', `SELECT police FROM office WHERE id = '51.cat'`)).toEqual([
      { police: false },
    ]);
  });
});
