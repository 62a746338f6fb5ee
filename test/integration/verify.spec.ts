import { Client } from 'pg';
import { verifyDatabase } from '../../apps/cli/src/verify/verify-database';
import { TestOffice } from '../harness/office';

/** History as the auditor proves it. What is forged here is forged as the owner of the tables, the only one who can. */
describe('verification of history', () => {
  let office: TestOffice;
  beforeAll(async () => {
    office = await TestOffice.open();
    const administrator = await office.as('51.quan-tri');
    await administrator.post('/periods', { plan: 'quang-ngai-2025' });
    await office.settle();
  }, 120_000);
  afterAll(() => office.close());

  const verify = () => verifyDatabase(office.database.url('cn_auditor'));

  /** In a transaction of its own with the tables' guards off, and put back afterwards. */
  async function forged(forgery: string, restore: string, look: () => Promise<void>): Promise<void> {
    const owner = new Client(office.database.url('cn_owner'));
    await owner.connect();
    const change = async (sql: string): Promise<void> => {
      await owner.query('ALTER TABLE event DISABLE TRIGGER USER');
      await owner.query(sql);
      await owner.query('ALTER TABLE event ENABLE TRIGGER USER');
    };
    try {
      await change(forgery);
      await look();
      await change(restore);
    } finally {
      await owner.end();
    }
  }

  it('finds every chain whole after real work', async () => {
    const report = await verify();
    expect(report.broken).toEqual([]);
    expect(report.subjects).toBeGreaterThan(200);
    expect(report.events).toBeGreaterThan(report.subjects);
  });

  it('names the first event whose content was changed', () =>
    forged(
      `UPDATE event SET actor_title = 'Người khác' WHERE act = 'open'`,
      `UPDATE event SET actor_title = 'Quản trị chương trình' WHERE act = 'open'`,
      async () => {
        const { broken } = await verify();
        expect(broken).toEqual([expect.objectContaining({ kind: 'period', at: 2, why: 'content changed' })]);
      },
    ));

  it('notices a state that no history leads to', () =>
    forged(
      `UPDATE subject SET snapshot = jsonb_set(snapshot, '{value}', '"closed"') WHERE kind = 'period'`,
      `UPDATE subject SET snapshot = jsonb_set(snapshot, '{value}', '"review"') WHERE kind = 'period'`,
      async () => {
        const { broken } = await verify();
        expect(broken).toEqual([expect.objectContaining({ why: 'the stored state is not where history ends' })]);
      },
    ));

  it('notices a state written where lists read it, beside the snapshot', () =>
    forged(
      `UPDATE subject SET state = 'closed' WHERE kind = 'period'`,
      `UPDATE subject SET state = 'review' WHERE kind = 'period'`,
      async () => {
        const { broken } = await verify();
        expect(broken).toEqual([expect.objectContaining({ why: 'the stored state is not where history ends' })]);
      },
    ));

  it('is refused to whoever may not read with the auditor’s eyes', () =>
    expect(verifyDatabase(office.database.url('cn_public'))).rejects.toThrow(/permission denied/));
});
