import { PDFDocument } from '@cantoo/pdf-lib';
import type { Response } from 'supertest';
import { PeriodOffice } from '../periods/period-office';
import type { Person, TestOffice } from '../../harness/office';

/** Counts of a commune in which nothing stands against recognition; police counts apart, because another chair enters them. */
export const FREE = {
  population: 5_000,
  'settled-addicts': 1,
  'settled-users': 0,
  'ex-substitution': 1,
  'ex-post-rehab': 0,
  'ex-home-rehab': 0,
  'gathering-points': 0,
};
export const POLICE_FREE = { 'settled-violations': 0, 'wanted-hiding': 0, 'settled-dealers': 0 };

export const figures = (counts: Record<string, number | null>): { indicator: string; value: number | null }[] =>
  Object.entries(counts).map(([indicator, value]) => ({ indicator, value }));

export const pointersOf = ({ body }: Response): string[] =>
  ((body as { errors?: { pointer: string }[] }).errors ?? []).map(({ pointer }) => pointer);

export const codesOf = ({ body }: Response): string[] =>
  ((body as { reasons?: { code: string }[] }).reasons ?? []).map(({ code }) => code);

/** The people of one commune. */
export interface Commune {
  readonly officer: Person;
  readonly police: Person;
  readonly leader: Person;
  readonly clerk: Person;
}

/** The Quảng Ngãi period, opened, with its 96 dossiers, and the ways that a dossier is brought along. */
export class DossierOffice {
  private constructor(
    readonly at: PeriodOffice,
    /** officer of Công an tỉnh */
    readonly cat: Person,
    readonly pdf: Buffer,
  ) {}

  static async start(): Promise<DossierOffice> {
    const at = await PeriodOffice.start();
    await at.open();
    const document = await PDFDocument.create();
    document.addPage();
    return new DossierOffice(at, at.police, Buffer.from(await document.save()));
  }

  get office(): TestOffice {
    return this.at.office;
  }

  close(): Promise<void> {
    return this.office.close();
  }

  async commune(code: string): Promise<Commune> {
    const as = (chair: string): Promise<Person> => this.office.as(`${code}.${chair}`);
    return {
      officer: await as('can-bo'),
      police: await as('cong-an'),
      leader: await as('chu-tich'),
      clerk: await as('van-thu'),
    };
  }

  async idOf(unitCode: string): Promise<string> {
    const [row] = await this.office.sql<{ id: string }>('cn_auditor', 'SELECT id FROM dossier WHERE unit_code = $1', [
      unitCode,
    ]);
    if (!row) throw new Error(`no dossier of ${unitCode}`);
    return row.id;
  }

  async stateOf(id: string): Promise<string> {
    const [row] = await this.office.sql<{ state: string }>('cn_auditor', 'SELECT state FROM subject WHERE id = $1', [
      id,
    ]);
    return row?.state ?? '';
  }

  review(
    id: string,
    over: Record<string, number | null> = {},
    proposedTrack: string | null = 'build',
  ): Promise<Response> {
    return this.cat.put(`/dossiers/${id}/review`, { figures: figures({ ...FREE, ...over }), proposedTrack });
  }

  /** A unit that is reviewed and on the approved list. */
  async selected(unitCode: string): Promise<string> {
    const id = await this.idOf(unitCode);
    const { status, body } = await this.review(id);
    if (status !== 200) throw new Error(JSON.stringify(body));
    await this.job('selection.apply', { subjectId: id, track: 'build', documentId: null });
    return id;
  }

  /** A job as another feature would write it. */
  async job(name: string, payload: object): Promise<void> {
    await this.office.sql(
      'cn_owner',
      `INSERT INTO outbox (job, payload, actor, province_code) VALUES ($1, $2, $3, '51')`,
      [
        name,
        JSON.stringify({ v: 1, ...payload }),
        JSON.stringify({ kind: 'automatic', name: 'test', scope: { province: '*', units: null, audiences: ['*'] } }),
      ],
    );
    await this.office.settle();
  }

  upload(person: Person, id: string, component: string, fields: Record<string, string> = {}): Promise<Response> {
    return person.upload(
      `/dossiers/${id}/evidence`,
      { name: `${component}.pdf`, bytes: this.pdf },
      { component, ...fields },
    );
  }

  /** A dossier in which nothing is missing. */
  async drawnUp(unitCode: string, confirmedOn = '2025-07-20'): Promise<string> {
    const id = await this.selected(unitCode);
    const { officer, police } = await this.commune(unitCode);
    await officer.post(`/dossiers/${id}/begin`);
    await officer.put(`/dossiers/${id}/figures`, { figures: figures(FREE) });
    await police.put(`/dossiers/${id}/figures`, { figures: figures(POLICE_FREE) });
    await this.upload(officer, id, 'D4', { paperNumber: '12/BB-UBND', paperDate: '2025-07-22' });
    await this.upload(police, id, 'D8', { paperNumber: '07/XN-CAX', paperDate: confirmedOn });
    await this.upload(officer, id, 'D10');
    return id;
  }

  async presented(unitCode: string, confirmedOn?: string): Promise<{ id: string; submissionId: string }> {
    const id = await this.drawnUp(unitCode, confirmedOn);
    const { officer } = await this.commune(unitCode);
    const { status, body } = await officer.post(`/dossiers/${id}/present`);
    if (status !== 200) throw new Error(JSON.stringify(body));
    const page = (await officer.get(`/dossiers/${id}`)).body as { submission: { documentId: string } };
    return { id, submissionId: page.submission.documentId };
  }

  /** The Tờ trình is signed on paper, recorded and issued. */
  async signed(unitCode: string, confirmedOn?: string): Promise<string> {
    const { id, submissionId } = await this.presented(unitCode, confirmedOn);
    const { clerk } = await this.commune(unitCode);
    const signer = { number: '38', date: '2025-07-24', signerName: 'Nguyễn Văn A', signerTitle: 'Chủ tịch UBND xã' };
    await clerk.upload(
      `/documents/${submissionId}/record-elsewhere`,
      { name: 'to-trinh.pdf', bytes: this.pdf },
      signer,
    );
    await clerk.post(`/documents/${submissionId}/issue`);
    await this.office.settle();
    return id;
  }

  async sent(unitCode: string, confirmedOn?: string): Promise<string> {
    const id = await this.signed(unitCode, confirmedOn);
    const { officer } = await this.commune(unitCode);
    const { status, body } = await officer.post(`/dossiers/${id}/send`);
    if (status !== 200) throw new Error(JSON.stringify(body));
    return id;
  }

  async takenIn(unitCode: string): Promise<string> {
    const id = await this.sent(unitCode);
    await this.cat.post(`/dossiers/${id}/take-in`);
    return id;
  }
}
