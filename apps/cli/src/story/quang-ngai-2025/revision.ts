import { at } from '../stage/days';
import { done } from '../stage/people';
import { scene, type Scene, type Stage } from '../stage/stage';
import { SELECTED } from './units';

const ADMINISTRATOR = '51.quan-tri';
const LEAD = '51.cat.chuyen-vien';
const REVISION = 2;
const REASON =
  'Áp dụng tiêu chí của Quyết định số 28/2025/QĐ-TTg ngày 24/8/2025 và Hướng dẫn số 37/HD-BCA-C04 ngày 24/9/2025.';
/** the only one of the 26 that the new criteria judge otherwise */
const SON_MAI = '21349';

/** The Prime Minister's decision of 24/8, the ministry's guidance of 24/9, and revision 2 of the plan on 06/10. */
export const revision: Scene[] = [
  scene(at('2025-08-25', '08:00'), () =>
    Promise.resolve('Thủ tướng Chính phủ ban hành Quyết định số 28/2025/QĐ-TTg (24/8): ba tiêu chí chung cho cả nước'),
  ),
  scene(at('2025-09-25', '08:00'), () => Promise.resolve('Bộ Công an ban hành Hướng dẫn số 37/HD-BCA-C04 (24/9)')),
  scene(at('2025-10-06', '08:30'), readDifferences),
  scene(at('2025-10-06', '09:00'), tryRevision),
  scene(at('2025-10-06', '10:00'), movePeriod),
  scene(at('2025-10-06', '11:00'), lookAgain),
];

async function readDifferences({ people }: Stage): Promise<string> {
  const administrator = await people.as(ADMINISTRATOR);
  const path = { plan: 'quang-ngai-2025', number: REVISION };
  const { differences, unexplained } = done(
    'differences',
    await administrator.GET('/api/plans/{plan}/revisions/{number}/differences', { params: { path } }),
  );
  if (unexplained > 0) throw new Error(`${unexplained} differences without a reason`);
  const told = differences.filter(({ kind }) => kind !== 'restated').length;
  return `Bản sửa đổi 2 của Kế hoạch: ${told} điểm khác bản 1, điểm nào cũng nêu lý do`;
}

/** The office in the chair looks at what would change, before anybody decides. */
async function tryRevision(stage: Stage): Promise<string> {
  const { counts, lines } = await dryRun(stage, LEAD);
  const changing = lines.filter(({ outcome }) => outcome !== 'unchanged');
  const [only] = changing;
  if (counts.total !== SELECTED.length || changing.length !== 1 || only?.unitCode !== SON_MAI || only.after !== 'met')
    throw new Error(
      `${counts.total} tried, other for ${changing.map(({ unitName, outcome }) => `${unitName} ${outcome}`).join(', ')}`,
    );
  const [moved] = only.criteria;
  return `Chạy thử bản sửa đổi 2 trên ${counts.total} hồ sơ: chỉ ${only.unitName} thay đổi (${moved?.id}: ${moved?.move})`;
}

async function movePeriod(stage: Stage): Promise<string> {
  const { people, periodId } = stage;
  const { result } = await dryRun(stage, ADMINISTRATOR);
  const administrator = await people.as(ADMINISTRATOR);
  const { moving, staying } = done(
    'move',
    await administrator.POST('/api/periods/{id}/move', {
      params: { path: { id: periodId } },
      body: { revision: REVISION, result, reason: REASON },
    }),
  );
  return `Chuyển kỳ đánh giá sang bản sửa đổi 2: ${moving} hồ sơ chuyển, ${staying} giữ bản cũ`;
}

/** Every dossier has gone along, and the new duties are there. */
async function lookAgain(stage: Stage): Promise<string> {
  const { people, periodId } = stage;
  const { counts, runsUnder } = await dryRun(stage, ADMINISTRATOR);
  const lead = await people.as(LEAD);
  const query = { period: periodId, obligation: 'tu-danh-gia' } as const;
  const { total } = done('duties', await lead.GET('/api/obligations', { params: { query } }));
  if (runsUnder !== REVISION || counts.total > 0 || total !== stage.dossiers.size)
    throw new Error(`under ${runsUnder}, ${counts.total} left behind, ${total} new duties`);
  return `Kỳ đánh giá theo bản sửa đổi 2; ${total} địa bàn được giao tự rà soát, xếp loại`;
}

async function dryRun({ people, periodId }: Stage, account: string) {
  const person = await people.as(account);
  const params = { path: { id: periodId } };
  return done('dry run', await person.POST('/api/periods/{id}/dry-run', { params, body: { revision: REVISION } }));
}
