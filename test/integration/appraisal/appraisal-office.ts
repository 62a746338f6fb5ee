import { randomUUID } from 'node:crypto';
import type { Response } from 'supertest';
import { DEMO_PASSWORD } from '@app/identity';
import { DossierOffice, figures, FREE, POLICE_FREE } from '../dossiers/dossier-office';
import type { Person, TestOffice } from '../../harness/office';

/** Counts that the lead confirms: what the criteria count, and a category beside them. */
export const CONFIRMED = {
  'settled-addicts': FREE['settled-addicts'],
  'settled-users': 0,
  'ex-substitution': FREE['ex-substitution'],
  'ex-post-rehab': 0,
  'ex-home-rehab': 0,
  'gathering-points': 0,
  ...POLICE_FREE,
};

type Verdicts = Record<string, { verdict: string; reason?: string }>;

export const MET: Verdicts = { TC1: { verdict: 'met' }, TC2: { verdict: 'met' }, TC3: { verdict: 'met' } };
export const TC2_FAILS: Verdicts = { ...MET, TC2: { verdict: 'not-met' } };
/** The version of a draft that has begun and was saved once. */
const SAVED_ONCE = 2;

/** Agencies, council and leaders of the province around dossiers that have been taken in. */
export class AppraisalOffice {
  private readonly people = new Map<string, Promise<Person>>();

  private constructor(readonly dossiers: DossierOffice) {}

  static async start(): Promise<AppraisalOffice> {
    return new AppraisalOffice(await DossierOffice.start());
  }

  get office(): TestOffice {
    return this.dossiers.office;
  }

  close(): Promise<void> {
    return this.dossiers.close();
  }

  /** One sign-in for each account: of the province `cat.lanh-dao`, of a commune `21361.can-bo`. */
  as(account: string): Promise<Person> {
    const known = this.people.get(account) ?? this.office.as(/^\d/.test(account) ? account : `51.${account}`);
    this.people.set(account, known);
    return known;
  }

  async periodId(): Promise<string> {
    const [row] = await this.office.sql<{ id: string }>('cn_auditor', 'SELECT id FROM period');
    return row?.id ?? '';
  }

  async examine(id: string, agency: string): Promise<Response> {
    return (await this.as(`${agency}.chuyen-vien`)).post(`/dossiers/${id}/examination`);
  }

  async confirm(id: string, over: Record<string, number> = {}): Promise<Response> {
    return (await this.as('cat.chuyen-vien')).put(`/dossiers/${id}/appraisal-figures`, {
      figures: figures({ ...CONFIRMED, ...over }),
    });
  }

  async draft(id: string, agency: string, body: object): Promise<Response> {
    return (await this.as(`${agency}.chuyen-vien`)).put(`/dossiers/${id}/opinion`, {
      verdicts: {},
      present: true,
      ...body,
    });
  }

  async approve(id: string, agency: string, opinionVersion = SAVED_ONCE, way = 'approval'): Promise<Response> {
    return (await this.as(`${agency}.lanh-dao`)).post(`/dossiers/${id}/opinion/${way}`, { opinionVersion });
  }

  /** Three agencies have spoken: the dossier waits for the council. */
  async appraised(unitCode: string, over: Record<string, number> = {}): Promise<string> {
    const id = await this.dossiers.takenIn(unitCode);
    await this.opinions(id, over);
    return id;
  }

  /** The three agencies of the panel take it up and speak. */
  async opinions(id: string, over: Record<string, number> = {}): Promise<void> {
    const fails = Object.keys(over).length > 0;
    for (const agency of ['cat', 'syt', 'snv']) must(await this.examine(id, agency));
    must(await this.confirm(id, over));
    must(await this.draft(id, 'cat', { verdicts: fails ? TC2_FAILS : MET, overall: fails ? 'disagree' : 'agree' }));
    must(await this.draft(id, 'syt', { verdicts: { TC1: MET.TC1 }, overall: 'agree' }));
    must(await this.draft(id, 'snv', { comments: { 'Hỗ trợ việc làm sau cai': { text: 'Đã hỗ trợ.' } } }));
    for (const agency of ['cat', 'syt', 'snv']) must(await this.approve(id, agency));
  }

  /** A council that sits, everybody present; @returns the session's id */
  async sitting(dossierIds: string[], presences: Record<string, object> = {}): Promise<string> {
    const secretary = await this.as('pc04.thu-ky');
    const id = await this.called(dossierIds);
    must(await secretary.post(`/council-sessions/${id}/papers`));
    const attending = (await this.members(id)).map(({ id: memberId, officeName }) => ({
      memberId,
      ...(presences[officeName] ?? { presence: 'present' }),
    }));
    must(await secretary.put(`/council-sessions/${id}/attendance`, { attending }));
    must(await secretary.post(`/council-sessions/${id}/opening`));
    return id;
  }

  async called(dossierIds: string[], over: object = {}): Promise<string> {
    const secretary = await this.as('pc04.thu-ky');
    const period = await this.periodId();
    const present = await secretary.get(`/periods/${period}/council`);
    const council = present.status === 200 ? present : must(await secretary.post(`/periods/${period}/council`));
    const today = await this.today();
    const session = { form: 'meeting', meetsOn: today, startsAt: '07:00', room: 'Phòng họp số 1', dossierIds, ...over };
    const { id } = must(await secretary.post(`/councils/${(council.body as { id: string }).id}/sessions`, session))
      .body as { id: string };
    return id;
  }

  async members(
    sessionId: string,
  ): Promise<{ id: string; role: string; officeName: string; title: string; votes: boolean }[]> {
    const { body } = await (await this.as('pc04.thu-ky')).get(`/council-sessions/${sessionId}`);
    return (body as { members: { id: string; role: string; officeName: string; title: string; votes: boolean }[] })
      .members;
  }

  async openVote(sessionId: string, except: object[] = []): Promise<Response> {
    const body = { password: DEMO_PASSWORD, whole: 'yes', except };
    return (await this.as('pc04.thu-ky')).post(`/council-sessions/${sessionId}/open-vote`, body);
  }

  async closed(sessionId: string): Promise<Response> {
    return (await this.as('pc04.thu-ky')).post(`/council-sessions/${sessionId}/closing`, { endedAt: '07:30' });
  }

  /** The last day of the period has come: Công an xã states, Công an tỉnh confirms. */
  async confirmedAtEnd(id: string, unitCode: string, over: Record<string, number> = {}): Promise<Response> {
    const police = await this.as(`${unitCode}.cong-an`);
    const { 'ex-home-rehab': _, ...wanted } = { ...CONFIRMED, ...over };
    must(await police.put(`/dossiers/${id}/final-figures`, { figures: figures(wanted) }));
    return (await this.as('cat.chuyen-vien')).post(`/dossiers/${id}/final-confirmation`, { figures: [] });
  }

  async today(): Promise<string> {
    const [row] = await this.office.sql<{ day: string }>(
      'cn_owner',
      `SELECT to_char(office_now() AT TIME ZONE 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD') AS day`,
    );
    return row?.day ?? '';
  }

  /** Signed on paper by whoever signs it, recorded by the clerk, issued; the worker does the rest. */
  async issued(documentId: string, number: number): Promise<void> {
    const clerk = await this.as('ubnd.van-thu');
    const scan = { name: 'ban-ky.pdf', bytes: this.dossiers.pdf };
    const said = {
      number: String(number),
      date: await this.today(),
      signerName: 'Nguyễn Văn A',
      signerTitle: 'Phó Chủ tịch',
    };
    must(await clerk.upload(`/documents/${documentId}/record-elsewhere`, scan, said, { key: randomUUID() }));
    must(await clerk.post(`/documents/${documentId}/issue`));
    await this.office.settle();
  }
}

export function must(response: Response): Response {
  if (response.status >= 300) throw new Error(`${response.status} ${JSON.stringify(response.body)}`);
  return response;
}
