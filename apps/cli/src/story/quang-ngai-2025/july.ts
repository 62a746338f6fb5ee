import { done } from '../stage/people';
import { at } from '../stage/days';
import { dossierOf, scene, step, type Scene, type Stage } from '../stage/stage';
import { julyFigures } from './july-figures';
import { SELECTED } from './units';

const REVIEWER = '51.cat.chuyen-vien';
const tracks = new Map(SELECTED.map(({ code, track }) => [code, track]));

/** A third of the communes is reviewed on each day, the last on the morning of the submission. */
const DAYS = ['2025-07-24', '2025-07-25', '2025-07-28'] as const;

/** The review of all communes, the list, the Chairman's decision. */
export const july: Scene[] = [
  ...DAYS.map((day, index) => scene(at(day, '09:00'), (stage) => review(stage, index))),
  scene(at('2025-07-28', '15:30'), proposeList),
  scene(at('2025-07-29', '08:00'), approveList),
  scene(at('2025-07-29', '16:00'), countSelected),
];

async function review(stage: Stage, index: number): Promise<string> {
  const codes = [...stage.dossiers.keys()].sort();
  const share = Math.ceil(codes.length / DAYS.length);
  const today = codes.slice(index * share, (index + 1) * share);
  const rows = today.map((unitCode) => ({
    unitCode,
    figures: julyFigures(stage.chance, unitCode),
    proposedTrack: tracks.get(unitCode) ?? null,
  }));
  const reviewer = await stage.people.as(REVIEWER);
  const params = { path: { periodId: stage.periodId } };
  const { entered } = done('review', await reviewer.POST('/api/periods/{periodId}/review', { params, body: { rows } }));
  return `Công an tỉnh rà soát ${entered} xã, phường, đặc khu`;
}

async function proposeList({ people, periodId }: Stage): Promise<string> {
  const body = {
    units: SELECTED.map(({ code, track }) => ({ code, track })),
    submission: { number: '385/TTr-CAT-PC04', date: '2025-07-28' },
  };
  const params = { path: { id: periodId } };
  done('list', await (await people.as(REVIEWER)).POST('/api/periods/{id}/list-proposal', { params, body }));
  const kept = SELECTED.filter(({ track }) => track === 'keep').length;
  return `Công an tỉnh trình danh sách ${SELECTED.length} địa bàn (${kept} giữ vững, ${SELECTED.length - kept} xây dựng mới), Tờ trình số 385/TTr-CAT-PC04`;
}

/** Checked by the drafting unit's head, the registry and the Chairman's office; numbered; signed by the Chairman himself; issued. */
async function approveList(stage: Stage): Promise<string> {
  const { people, papers, periodId } = stage;
  const { selection } = done(
    'period',
    await (await people.as(REVIEWER)).GET('/api/periods/{id}', { params: { path: { id: periodId } } }),
  );
  const id = selection.documentId;
  if (!id) throw new Error('the list has no decision');
  const hands = {
    content: '51.cat.lanh-dao',
    format: '51.ubnd.van-thu',
    desk: '51.vp.chuyen-vien',
    clerk: '51.ubnd.van-thu',
    signer: '51.ubnd.chu-tich',
  };
  await papers.check(id, hands);
  await step(stage, [id], () => papers.number(id, hands, 215));
  await step(stage, [id], () => papers.sign(id, hands));
  await stage.clock.advanceTo(at('2025-07-29', '08:20'));
  await papers.sealAndIssue(id, hands);
  return 'Chủ tịch UBND tỉnh ký, Văn thư phát hành Quyết định số 215/QĐ-UBND phê duyệt danh sách';
}

async function countSelected(stage: Stage): Promise<string> {
  const { people, periodId } = stage;
  const query = { period: periodId, state: 'selected', limit: 200 } as const;
  const { total, items } = done(
    'selected',
    await (await people.as(REVIEWER)).GET('/api/dossiers', { params: { query } }),
  );
  const stray = SELECTED.find(({ code }) => !items.some(({ id }) => id === dossierOf(stage, code)));
  if (stray || total !== SELECTED.length)
    throw new Error(`${total} selected, expected ${SELECTED.length}${stray ? `, without ${stray.name}` : ''}`);
  return `${total} địa bàn vào danh sách, ${stage.dossiers.size - total} không chọn`;
}
