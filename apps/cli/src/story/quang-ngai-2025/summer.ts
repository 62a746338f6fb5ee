import { done } from '../stage/people';
import { at } from '../stage/days';
import { accept, deskOf, send } from './reports';
import { scene, step, type Scene, type Stage } from '../stage/stage';

const LEAD = { clerk: '51.cat.chuyen-vien', signer: '51.cat.lanh-dao' } as const;

/** What happens beside the reports: the chase letter, what has no day, a difficulty raised and answered, the council. */
export const summer: Scene[] = [
  scene(at('2025-08-06', '10:00'), issueChaseLetter),
  scene(at('2025-08-15', '09:00'), (stage) => doUndated(stage, 'du-toan', 'Công an tỉnh gửi dự toán kinh phí')),
  scene(at('2025-12-18', '14:00'), (stage) => doUndated(stage, 'bieu-duong', 'Hội nghị biểu dương')),
  scene(at('2025-08-20', '09:00'), raiseDifficulty),
  scene(at('2025-08-28', '09:00'), answerDifficulty),
  scene(at('2025-10-16', '09:00'), setUpCouncil),
];

/** Five working days after the last day the product has drawn the letter up; Công an tỉnh signs and sends it. */
async function issueChaseLetter(stage: Stage): Promise<string> {
  const { people, papers } = stage;
  const query = { template: 'chase-letter', state: 'awaiting-number' } as const;
  const { items } = done('letters', await (await people.as(LEAD.clerk)).GET('/api/documents', { params: { query } }));
  const [letter, second] = items;
  if (!letter || second) throw new Error(`${items.length} chase letters wait, expected 1`);
  await step(stage, [letter], ({ id }) => papers.number(id, LEAD, 512));
  await step(stage, [letter], ({ id }) => papers.sign(id, LEAD));
  await stage.clock.advanceTo(at('2025-08-06', '10:20'));
  await papers.sealAndIssue(letter.id, LEAD);
  return 'Công an tỉnh phát hành công văn đôn đốc số 512/CAT-PC04 gửi các đơn vị chưa có kế hoạch';
}

/** The plan gives these no day. */
async function doUndated(stage: Stage, obligation: string, told: string): Promise<string> {
  const reader = await stage.people.as(LEAD.clerk);
  const query = { period: stage.periodId, obligation, state: 'open' } as const;
  const { items } = done(obligation, await reader.GET('/api/obligations', { params: { query } }));
  for (const line of items) {
    await send(stage, line);
    await accept(stage, deskOf(line), [line]);
  }
  return told;
}

async function raiseDifficulty({ people, periodId }: Stage): Promise<string> {
  const body = {
    text: 'Chưa có hướng dẫn việc xác nhận tình trạng của người cai nghiện tại gia đình; đề nghị cho ý kiến để thống nhất cách thống kê.',
    periodId,
  };
  done('difficulty', await (await people.as('21349.can-bo')).POST('/api/difficulties', { body }));
  return 'UBND xã Sơn Mai nêu khó khăn, vướng mắc';
}

async function answerDifficulty({ people, periodId }: Stage): Promise<string> {
  const lead = await people.as('51.cat.chuyen-vien');
  const { items } = done(
    'difficulties',
    await lead.GET('/api/difficulties', { params: { query: { period: periodId } } }),
  );
  const [raised] = items;
  if (!raised) throw new Error('the difficulty is not there');
  const body = {
    text: 'Thống kê riêng diện cai nghiện tại gia đình. Quyết định số 28/2025/QĐ-TTg ngày 24/8/2025 không tính diện này; áp dụng khi Kế hoạch được điều chỉnh.',
  };
  done('answer', await lead.POST('/api/difficulties/{id}/answer', { params: { path: { id: raised.id } }, body }));
  return 'Công an tỉnh trả lời vướng mắc của xã Sơn Mai';
}

async function setUpCouncil({ people, periodId }: Stage): Promise<string> {
  const secretary = await people.as('51.pc04.thu-ky');
  const body = { decisionNumber: '1450/QĐ-UBND', decisionDate: '2025-10-16' };
  const { voting } = done(
    'council',
    await secretary.POST('/api/periods/{id}/council', { params: { path: { id: periodId } }, body }),
  );
  return `Hội đồng xét duyệt được thành lập: ${voting} thành viên có quyền biểu quyết`;
}
