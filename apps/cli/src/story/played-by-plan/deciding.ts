import { countsPoliceFigures } from '@app/domain/appraisal';
import { at } from '../stage/days';
import { done } from '../stage/people';
import { scene, step, type Scene, type Stage } from '../stage/stage';
import { courseOf } from './figures';
import { handsOn, issueAll } from './issue';
import type { Setting } from './setting';
import { symbolOf } from './symbol-of';

/** What the drafter says of a figure that no paper may print. */
const AS_FOUND = 'Chưa đạt theo kết quả thẩm định của cơ quan Công an.';

/** One decision with its appended list, a notice for each that is not recognised, and the end of the period. */
export function deciding(setting: Setting): Scene[] {
  const { prepared, decided, notified, closed } = setting.period.days;
  return [
    scene(at(prepared, '09:00'), (stage) => prepare(stage, setting, prepared)),
    scene(at(prepared, '14:00'), (stage) => check(stage, setting, prepared)),
    scene(at(decided, '09:00'), (stage) => issue(stage, setting, { day: decided, template: 'decision-recognise' })),
    scene(at(notified, '10:00'), (stage) => issue(stage, setting, { day: notified, template: 'notice-refusal' })),
    ...(closed ? [scene(at(closed, '17:00'), (stage) => close(stage, setting, closed))] : []),
  ];
}

async function prepare(stage: Stage, setting: Setting, day: string): Promise<string> {
  const { plan, period, cast } = setting;
  const lead = await stage.people.as(cast.as(plan.decision.prepares, 'agency-officer', { day }));
  const query = { period: stage.periodId };
  const { lines } = done('summary', await lead.GET('/api/decisions/summary', { params: { query } }));
  const refusals = lines
    .filter(({ state }) => state === 'decision')
    .flatMap(({ dossierId, unitCode, failures }) => {
      const because = courseOf(period, unitCode)?.notMet?.because ?? AS_FOUND;
      const untold = failures.filter(({ id }) => countsPoliceFigures(plan, id));
      return untold.length === 0
        ? []
        : [{ dossierId, criteria: untold.map(({ id }) => ({ criterion: id, found: because })) }];
    });
  const number = `${stage.chance.between(300, 800, 'proposal', day)}/TTr-${symbolOf(plan, cast.office(plan.decision.prepares, { day }))}`;
  const body = { proposal: { number, date: day }, refusals };
  const params = { path: { id: stage.periodId } };
  const papers = done('papers', await lead.POST('/api/periods/{id}/recognition-papers', { params, body }));
  return `Cơ quan chủ trì trình dự thảo quyết định công nhận ${papers.recognised} địa bàn và ${papers.notices.length} thông báo`;
}

async function check(stage: Stage, setting: Setting, day: string): Promise<string> {
  const ids = [
    ...(await papersAt(stage, setting, { day, template: 'decision-recognise', state: 'content-check' })),
    ...(await papersAt(stage, setting, { day, template: 'notice-refusal', state: 'content-check' })),
  ];
  await step(stage, ids, async (id) =>
    stage.papers.check(id, await handsOn(stage, setting, id, { day, by: setting.plan.decision.prepares })),
  );
  return `Cơ quan chủ trì, Văn thư, Văn phòng kiểm tra ${ids.length} dự thảo`;
}

interface Issuing {
  readonly day: string;
  readonly template: 'decision-recognise' | 'notice-refusal';
}

async function issue(stage: Stage, setting: Setting, { day, template }: Issuing): Promise<string | undefined> {
  const ids = await papersAt(stage, setting, { day, template, state: 'awaiting-number' });
  if (ids.length === 0) return undefined;
  const papers = await step(stage, ids, async (id) => ({
    id,
    hands: await handsOn(stage, setting, id, { day, by: setting.plan.decision.prepares }),
  }));
  await issueAll(stage, papers, at(day, '10:20'));
  return template === 'decision-recognise'
    ? 'Quyết định công nhận được ký, phát hành'
    : `${ids.length} thông báo kết quả được ký, phát hành`;
}

interface PapersAsked extends Issuing {
  readonly state: 'content-check' | 'awaiting-number';
}

/** In the order of the units' codes, so that each gets the same number every time. */
async function papersAt(
  { people }: Stage,
  { plan, cast }: Setting,
  { day, template, state }: PapersAsked,
): Promise<string[]> {
  const reader = await people.as(cast.as(plan.decision.prepares, 'agency-officer', { day }));
  const query = { template, state, limit: 200 };
  const { items } = done('papers', await reader.GET('/api/documents', { params: { query } }));
  return items.sort((a, b) => (a.unitCode ?? '').localeCompare(b.unitCode ?? '')).map(({ id }) => id);
}

async function close({ people, periodId }: Stage, { cast }: Setting, day: string): Promise<string> {
  const administrator = await people.as(cast.as('decider', 'programme-administrator', { day }));
  done('close', await administrator.POST('/api/periods/{id}/closing', { params: { path: { id: periodId } } }));
  return 'Kỳ đánh giá kết thúc';
}
