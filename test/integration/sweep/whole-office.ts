import { AppraisalOffice, must } from '../appraisal/appraisal-office';
import { draft, wanted } from '../documents/papers';

/** Ids of what one province's offices have in hand, by the collection in whose routes they are named. */
export type Things = Readonly<Record<string, readonly string[]>>;

export interface WholeOffice {
  readonly appraisal: AppraisalOffice;
  /** of xã Minh Long (21361) alone, and papers that go to no commune */
  readonly ofCommune: Things;
  /** of the whole province, beside those */
  readonly ofProvince: Things;
  /** inside a dossier */
  readonly evidence: string;
  readonly period: string;
}

/** An office with one of everything that has a page: a dossier before the council, its papers, reports, a difficulty, notifications. */
export async function wholeOffice(): Promise<WholeOffice> {
  const appraisal = await AppraisalOffice.start();
  const { office } = appraisal;
  const officer = await appraisal.as('21361.can-bo');
  const dossier = await appraisal.appraised('21361');
  const session = await appraisal.called([dossier]);
  const idOf = async (sql: string): Promise<string> => {
    const [row] = await office.sql<{ id: string }>('cn_auditor', sql);
    if (!row) throw new Error(`nothing there: ${sql}`);
    return row.id;
  };
  const { id: difficulty } = must(await officer.post('/difficulties', { text: 'Thiếu kinh phí xét nghiệm tại trạm.' }))
    .body as { id: string };
  const report = await idOf(`SELECT id FROM obligation WHERE code = 'ke-hoach' AND unit_code = '21361'`);
  must(await officer.post(`/obligations/${report}/report`, { text: 'Kế hoạch số 12' }));
  await office.settle();
  const submission = await idOf(`SELECT id FROM document WHERE template = 'submission-commune'`);
  const list = await draft(office, wanted('decision-list'));
  const minutes = await draft(office, wanted('minutes', { issuedTo: ['51.cat'] }));
  const period = await appraisal.periodId();
  const administrator = await appraisal.as('quan-tri');
  const { id: planDraft } = must(await administrator.post('/plan-drafts', { plan: 'quang-ngai-2025', revision: 2 }))
    .body as {
    id: string;
  };
  return {
    appraisal,
    ofCommune: {
      dossiers: [dossier],
      documents: [submission, list, minutes],
      obligations: [report, await idOf(`SELECT id FROM obligation WHERE owing_office = '51.syt' LIMIT 1`)],
      difficulties: [difficulty],
      'council-sessions': [session],
      councils: [await idOf('SELECT id FROM council')],
      notifications: [
        await idOf(
          `SELECT n.id FROM notification n JOIN position p ON p.id = n.position_id WHERE p.office_id = '21361.ubnd-xa' LIMIT 1`,
        ),
      ],
    },
    ofProvince: { periods: [period], 'plan-drafts': [planDraft] },
    evidence: await idOf(`SELECT id FROM evidence WHERE dossier_id = '${dossier}' LIMIT 1`),
    period,
  };
}
