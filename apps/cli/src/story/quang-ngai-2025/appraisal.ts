import { legalDate } from '@app/domain/shared';
import { at, isWeekday } from '../stage/days';
import { done } from '../stage/people';
import { atDossier, scene, step, type Scene, type Stage } from '../stage/stage';
import { confirmedOf } from './counts';
import { daysBetween } from '../stage/days-between';
import { ASKED_TO_EXPLAIN, journeys, type Journey } from './journeys';
import { agencyOpinions, enterCounts, leadOpinions } from './opinions';
import { answerSupplement, askSupplement, explain } from './supplements';

const INTAKE = '51.cat.chuyen-vien';
const PANEL = ['cat', 'syt', 'snv'] as const;

/** From the first look of the intake to the opinion of the office in the chair, day by day. */
export const appraisal: Scene[] = daysBetween(legalDate('2025-11-17'), legalDate('2025-12-01'))
  .filter(isWeekday)
  .map((day) => scene(at(day, '10:30'), (stage) => appraiseOn(stage, day)));

async function appraiseOn(stage: Stage, day: string): Promise<string | undefined> {
  const all = journeys(stage.chance);
  const due = (when: (journey: Journey) => string | undefined): Journey[] =>
    all.filter((journey) => when(journey) === day);
  const asked = due(({ looked, supplement }) => (supplement ? looked : undefined));
  const answering = all.filter(({ answers }) => answers.some((answer) => answer === day));
  const taken = due(({ takenIn }) => takenIn);
  const takenUp = due(({ examined }) => examined);
  const counting = due(({ counted }) => counted);
  const visited = due(({ onSite }) => onSite?.on);
  const heard = due(({ agencies }) => agencies);
  const closed = due(({ lead }) => lead);

  await step(stage, asked, (journey) => askSupplement(stage, journey, 1));
  await step(stage, answering, (journey) => answerSupplement(stage, journey, day));
  const further = answering.filter(({ answers }) => answers[0] === day && answers.length > 1);
  await step(stage, further, (journey) => askSupplement(stage, journey, 2));
  await step(stage, taken, (journey) => takeIn(stage, journey));
  for (const agency of PANEL) await step(stage, takenUp, (journey) => examine(stage, journey, agency));
  await step(stage, counting, (journey) => count(stage, journey));
  const explained = await explain(stage, all, day);
  await step(stage, visited, (journey) => visit(stage, journey));
  await agencyOpinions(stage, heard);
  await leadOpinions(stage, closed);
  return told({
    asked: asked.length + further.length,
    answered: answering.length + explained,
    taken,
    visited,
    heard,
    closed,
  });
}

async function takeIn(stage: Stage, { code, name }: Journey): Promise<void> {
  const officer = await stage.people.as(INTAKE);
  done(`take in ${name}`, await officer.POST('/api/dossiers/{id}/take-in', atDossier(stage, code)));
}

async function examine(stage: Stage, { code, name }: Journey, agency: string): Promise<void> {
  const officer = await stage.people.as(`51.${agency}.chuyen-vien`);
  const own = atDossier(stage, code);
  done(`${agency} takes up ${name}`, await officer.POST('/api/dossiers/{id}/examination', own));
}

/** Công an tỉnh confirms. What will be found on site is not known yet. */
async function count(stage: Stage, journey: Journey): Promise<void> {
  await enterCounts(stage, journey, 'cat', confirmedOf({ ...journey, onSite: undefined }));
}

async function visit(stage: Stage, { code, name, onSite }: Journey): Promise<void> {
  const found = Object.entries({ ...onSite?.counts }).map(([indicator, value = 0]) => ({ indicator, value }));
  const body = {
    checkedOn: onSite?.on ?? ASKED_TO_EXPLAIN,
    participants: 'Công an tỉnh, Sở Y tế, Ủy ban MTTQ Việt Nam tỉnh, UBND và Công an cấp xã',
    findings: found.length > 0 ? 'Phát hiện vấn đề, ghi bằng số liệu kèm theo.' : 'Kết quả thực tế khớp với hồ sơ.',
    counts: found,
  };
  const officer = await stage.people.as(INTAKE);
  const own = atDossier(stage, code);
  done(`visit ${name}`, await officer.POST('/api/dossiers/{id}/on-site-checks', { ...own, body }));
}

interface Day {
  readonly asked: number;
  readonly answered: number;
  readonly taken: readonly Journey[];
  readonly visited: readonly Journey[];
  readonly heard: readonly Journey[];
  readonly closed: readonly Journey[];
}

function told({ asked, answered, taken, visited, heard, closed }: Day): string | undefined {
  const parts = [
    taken.length > 0 && `tiếp nhận ${taken.length} hồ sơ`,
    asked > 0 && `yêu cầu bổ sung ${asked}`,
    answered > 0 && `địa phương bổ sung, giải trình ${answered}`,
    visited.length > 0 && `kiểm tra thực tế ${visited.map(({ name }) => name).join(', ')}`,
    heard.length > 0 && `Sở Y tế, Sở Nội vụ, MTTQ có ý kiến ${heard.length} hồ sơ`,
    closed.length > 0 && `Công an tỉnh kết luận thẩm định ${closed.length} hồ sơ`,
  ].filter((part): part is string => part !== false);
  return parts.length > 0 ? `Thẩm định: ${parts.join('; ')}` : undefined;
}
