import { at } from '../stage/days';
import type { Hands } from '../stage/papers';
import { done } from '../stage/people';
import { dossierOf, scene, step, type Scene, type Stage } from '../stage/stage';
import { SELECTED } from './units';

const LEAD = '51.cat.chuyen-vien';
const REGISTRY = '51.ubnd.van-thu';
const CHECKED = { content: '51.cat.lanh-dao', format: REGISTRY, desk: '51.vp.chuyen-vien' } as const;
/** TM. ỦY BAN NHÂN DÂN, KT. CHỦ TỊCH: the vice chairman in charge signs */
const DECISION: Hands = { ...CHECKED, clerk: REGISTRY, signer: '51.ubnd.pho-chu-tich', signerRole: 'vice-chairman' };
/** TL. CHỦ TỊCH / CHÁNH VĂN PHÒNG */
const NOTICE: Hands = { ...CHECKED, clerk: REGISTRY, signer: '51.vp.chanh-van-phong' };
/** Ba Động, Thiện Tín; of the others the notice says what the figures say */
const TOLD_BY_DRAFTER: ReadonlySet<string> = new Set(['21496', '21388']);
const DECISION_NUMBER = 1690;
const FIRST_NOTICE_NUMBER = 402;

/** One decision with its appended list, and a notice for each that is not recognised. */
export const decision: Scene[] = [
  scene(at('2025-12-15', '17:00'), prepare),
  scene(at('2025-12-16', '09:00'), check),
  scene(at('2025-12-17', '09:00'), issueDecision),
  scene(at('2025-12-18', '09:00'), issueNotices),
  scene(at('2025-12-19', '17:00'), closePeriod),
];

async function prepare(stage: Stage): Promise<string> {
  const { people, periodId } = stage;
  const lead = await people.as(LEAD);
  // the drafter tells in words what the product may not print: a figure of the police
  const refusals = SELECTED.flatMap(({ code, notMet }) =>
    notMet && TOLD_BY_DRAFTER.has(code)
      ? [{ dossierId: dossierOf(stage, code), criteria: [{ criterion: notMet.criterion, found: notMet.because }] }]
      : [],
  );
  const body = { proposal: { number: '612/TTr-CAT-PC04', date: '2025-12-15' }, refusals };
  const prepared = done(
    'papers',
    await lead.POST('/api/periods/{id}/recognition-papers', { params: { path: { id: periodId } }, body }),
  );
  return `Công an tỉnh trình dự thảo quyết định công nhận ${prepared.recognised} địa bàn và ${prepared.notices.length} thông báo`;
}

async function check(stage: Stage): Promise<string> {
  const ids = [
    ...(await papersIn(stage, 'decision-recognise', 'content-check')),
    ...(await papersIn(stage, 'notice-refusal', 'content-check')),
  ];
  await step(stage, ids, (id) => stage.papers.check(id, DECISION));
  return `Lãnh đạo Công an tỉnh, Văn thư, Văn phòng UBND tỉnh kiểm tra ${ids.length} dự thảo`;
}

async function issueDecision(stage: Stage): Promise<string> {
  await issueAll(stage, await papersIn(stage, 'decision-recognise', 'awaiting-number'), DECISION, {
    first: DECISION_NUMBER,
    sealedAt: at('2025-12-17', '09:20'),
  });
  return `Phó Chủ tịch UBND tỉnh ký thay, Văn thư phát hành Quyết định số ${DECISION_NUMBER}/QĐ-UBND công nhận`;
}

async function issueNotices(stage: Stage): Promise<string> {
  const notices = await papersIn(stage, 'notice-refusal', 'awaiting-number');
  await issueAll(stage, notices, NOTICE, { first: FIRST_NOTICE_NUMBER, sealedAt: at('2025-12-18', '09:20') });
  return `Chánh Văn phòng ký thừa lệnh, Văn thư phát hành ${notices.length} thông báo kết quả`;
}

async function issueAll(
  stage: Stage,
  ids: readonly string[],
  hands: Hands,
  { first, sealedAt }: { readonly first: number; readonly sealedAt: string },
): Promise<void> {
  const { papers } = stage;
  const numbered = ids.map((id, index) => ({ id, number: first + index }));
  await step(stage, numbered, ({ id, number }) => papers.number(id, hands, number));
  await step(stage, ids, (id) => papers.sign(id, hands));
  await stage.clock.advanceTo(sealedAt);
  await step(stage, ids, (id) => papers.sealAndIssue(id, hands));
}

/** In the order of the units' codes, so that each gets the same number every time. */
async function papersIn(
  { people }: Stage,
  template: 'decision-recognise' | 'notice-refusal',
  state: 'content-check' | 'awaiting-number',
): Promise<string[]> {
  const reader = await people.as(LEAD);
  const { items } = done(
    'papers',
    await reader.GET('/api/documents', { params: { query: { template, state, limit: 200 } } }),
  );
  if (items.length === 0) throw new Error(`no ${template} in ${state}`);
  return items.sort((a, b) => (a.unitCode ?? '').localeCompare(b.unitCode ?? '')).map(({ id }) => id);
}

async function closePeriod({ people, periodId }: Stage): Promise<string> {
  const administrator = await people.as('51.quan-tri');
  done('close', await administrator.POST('/api/periods/{id}/closing', { params: { path: { id: periodId } } }));
  return 'Kỳ đánh giá kết thúc';
}
