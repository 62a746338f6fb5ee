import { at } from '../stage/days';
import { done } from '../stage/people';
import { scene, type Scene, type Stage } from '../stage/stage';
import { targetLines } from '../closing-table';
import { targetOutcomes } from '../outcome-of';
import type { Setting } from './setting';

/** On some days on the way the leaders look at the targets, in the evening; what they read is judged with the rest at the end. */
export const measuring = (setting: Setting): Scene[] =>
  (setting.period.measured ?? []).map(({ on }) => scene(at(on, '19:00'), (stage) => measure(stage, setting, on)));

async function measure(stage: Stage, { cast }: Setting, day: string): Promise<string> {
  const leader = await stage.people.as(cast.as('decider', 'vice-chairman', { day }));
  const params = { path: { id: stage.periodId } };
  const period = done('period', await leader.GET('/api/periods/{id}', { params }));
  const read = targetOutcomes(period, day);
  stage.measured.push({ on: day, ...read });
  return ['Chỉ tiêu đến ngày này:', ...read.targets.flatMap((one) => targetLines(one, ''))].join('\n');
}
