import type { PeriodStates } from '@app/periods';
import { get, PeriodOffice } from './period-office';

const standing = (lines: PeriodStates['dossiers'], state: string): number | undefined =>
  lines.find((line) => line.state === state)?.count;

describe('the live diagram of a period', () => {
  let at: PeriodOffice;
  beforeAll(async () => {
    at = await PeriodOffice.start();
    await at.open();
  }, 120_000);
  afterAll(() => at.office.close());

  it('counts what the list behind the number shows, also for a commune', async () => {
    for (const person of [at.administrator, at.commune]) {
      const { dossiers, duties } = await get<PeriodStates>(person, `/periods/${at.period}/states`);
      const list = await get<{ total: number }>(person, `/dossiers?period=${at.period}&state=listed`);
      expect(standing(dossiers, 'listed')).toBe(list.total);
      const owed = await get<{ total: number }>(person, `/obligations?period=${at.period}&state=open`);
      expect(standing(duties, 'open')).toBe(owed.total);
    }
  });

  it('of the province shows all 96 dossiers, of a commune its own alone', async () => {
    const all = await get<PeriodStates>(at.administrator, `/periods/${at.period}/states`);
    const own = await get<PeriodStates>(at.commune, `/periods/${at.period}/states`);
    expect([standing(all.dossiers, 'listed'), standing(own.dossiers, 'listed')]).toEqual([96, 1]);
    expect(standing(all.dossiers, 'recognised')).toBe(0);
  });

  it('tells the states that the plan leads to, and none of another way in', async () => {
    const { dossiers } = await get<PeriodStates>(at.administrator, `/periods/${at.period}/states`);
    expect([standing(dossiers, 'council'), standing(dossiers, 'registering')]).toEqual([0, undefined]);
  });

  it('is drawn with the reader’s own numbers', async () => {
    const picture = async (person = at.administrator): Promise<string> => {
      const { body, headers } = await person.get(`/periods/${at.period}/states/picture.svg`);
      expect(headers['content-security-policy']).toContain("default-src 'none'");
      return String(body);
    };
    expect(await picture()).toContain('>96</text>');
    expect(await picture(at.commune)).not.toContain('>96</text>');
  });
});
