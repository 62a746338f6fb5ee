import type { ObligationLine, ObligationList, ObligationPage, ObligationSummary, PeriodPage } from '@app/periods';
import { TestOffice, type Person } from '../../harness/office';

export const PLAN = 'quang-ngai-2025';

export const get = async <T>(person: Person, path: string): Promise<T> => (await person.get(path)).body as T;

/** Where a 422 says the faults are. */
export const pointers = (body: unknown): string[] =>
  ((body as { errors?: { pointer: string }[] }).errors ?? []).map(({ pointer }) => pointer);

/** An office in which the Quảng Ngãi period can be opened, with the people who are in most scenes. */
export class PeriodOffice {
  /** id of the period, once it is open */
  period = '';

  private constructor(
    readonly office: TestOffice,
    readonly administrator: Person,
    readonly police: Person,
    /** officer of UBND xã Minh Long */
    readonly commune: Person,
  ) {}

  static async start(): Promise<PeriodOffice> {
    const office = await TestOffice.open();
    const [administrator, police, commune] = [
      await office.as('51.quan-tri'),
      await office.as('51.cat.chuyen-vien'),
      await office.as('21361.can-bo'),
    ];
    return new PeriodOffice(office, administrator, police, commune);
  }

  /** Opens the period and lets everything that follows be done. */
  async open(): Promise<void> {
    const { body } = await this.administrator.post('/periods', { plan: PLAN });
    this.period = (body as { id: string }).id;
    await this.office.settle();
  }

  page(person = this.police): Promise<PeriodPage> {
    return get(person, `/periods/${this.period}`);
  }

  summary(): Promise<ObligationSummary[]> {
    return get(this.police, `/periods/${this.period}/obligations/summary`);
  }

  obligations(query: string, person = this.police): Promise<ObligationList> {
    return get(person, `/obligations?${query}`);
  }

  async first(query: string, person = this.police): Promise<ObligationLine> {
    const [line] = (await this.obligations(query, person)).items;
    if (!line) throw new Error(`no obligation: ${query}`);
    return line;
  }

  obligation(id: string, person = this.police): Promise<ObligationPage> {
    return get(person, `/obligations/${id}`);
  }

  async moveTo(instant: string): Promise<void> {
    await this.office.moveClock(instant);
    await this.office.settle();
  }
}
