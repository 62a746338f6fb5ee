import { createHash } from 'node:crypto';
import { PDFDocument } from '@cantoo/pdf-lib';
import type { Response } from 'supertest';
import { readPlanText } from '@app/plans';
import { TestOffice, type Person } from '../../harness/office';

const SECTIONS: Readonly<Record<string, string>> = {
  language: '1',
  revision: '{number: 1, date: 2025-07-23}',
  vocabulary: '1',
  procedure: 'recognition-2025',
  identity:
    '{label: Kế hoạch thử, object: drug-free, paper: {symbol: 9/KH-UBND, date: 2025-07-23, issuer: ubnd-tinh, subject: thử}}',
  units:
    '{level: commune, province: "51", as-of: 2025-07-23, expect: {all: 2}, list: [{code: "21361", label: Xã Minh Long}, {code: "21349", label: Xã Sơn Mai}]}',
  roles:
    '{decider: ubnd-tinh, chief: ct-ubnd-tinh, desk: vp-ubnd-tinh, lead: cat, submitter: ubnd-xa, signer: ct-ubnd-xa, stater: cax}',
  offices:
    '{take: [bo-cong-an, ubnd-tinh, ct-ubnd-tinh, vp-ubnd-tinh, cat, snv, ubnd-xa, ct-ubnd-xa, cax], groups: [{id: departments, members: [snv]}]}',
  period: '{id: "2025", from: 2025-07-23, to: before 2025-12-14}',
  phases: '[{id: gd1, label: Giai đoạn 1, from: issue, to: end of period}]',
  obligations: '[{id: ho-so, label: Hồ sơ, who: [units], to: decider, due: through 2025-11-14, dossier: true}]',
  components: '[{ids: [D1, D4], by: submitter, need: always}]',
  council: '{form: none}',
  decision: '{prepares: lead, decides: decider}',
};

/** An office that runs plans which no file of ours has: written here in the plan language, published, opened. */
export class PlanOffice {
  private constructor(
    readonly office: TestOffice,
    readonly pdf: Buffer,
  ) {}

  static async start(): Promise<PlanOffice> {
    const document = await PDFDocument.create();
    document.addPage();
    return new PlanOffice(await TestOffice.open(), Buffer.from(await document.save()));
  }

  /** Publishes the plan and opens its period. */
  async run(code: string, sections: Readonly<Record<string, string>>): Promise<void> {
    const source = Object.entries({ ...SECTIONS, plan: code, ...sections })
      .map(([key, value]) => `${key}: ${value}\n`)
      .join('');
    const read = readPlanText(source);
    if ('errors' in read) throw new Error(read.errors.map(({ path, message }) => `${path}: ${message}`).join('\n'));
    await this.office.sql(
      'cn_owner',
      `INSERT INTO plan_revision (plan, number, dated, sha256, content, source, published_at) VALUES ($1, 1, $2, $3, $4, $5, now())`,
      [code, read.plan.revision.date, createHash('sha256').update(source).digest('hex'), read.plan, source],
    );
    const administrator = await this.office.as('51.quan-tri');
    const { status, body } = await administrator.post('/periods', { plan: code });
    if (status >= 300) throw new Error(JSON.stringify(body));
    await this.office.settle();
  }

  async dossier(plan: string, unitCode: string): Promise<string> {
    const [row] = await this.office.sql<{ id: string }>(
      'cn_auditor',
      `SELECT id FROM subject WHERE kind = 'dossier' AND plan = $1 AND unit_code = $2`,
      [plan, unitCode],
    );
    if (!row) throw new Error(`no dossier of ${unitCode} under ${plan}`);
    return row.id;
  }

  upload(person: Person, id: string, component: string, fields: Record<string, string> = {}): Promise<Response> {
    return person.upload(
      `/dossiers/${id}/evidence`,
      { name: `${component}.pdf`, bytes: this.pdf },
      { component, ...fields },
    );
  }

  /** The Tờ trình is signed on paper on that day, recorded and issued. */
  async sign(clerk: Person, submissionId: string, date: string): Promise<void> {
    const fields = { number: '38', date, signerName: 'Nguyễn Văn A', signerTitle: 'Chủ tịch UBND xã' };
    await clerk.upload(
      `/documents/${submissionId}/record-elsewhere`,
      { name: 'to-trinh.pdf', bytes: this.pdf },
      fields,
    );
    await clerk.post(`/documents/${submissionId}/issue`);
    await this.office.settle();
  }
}
