import type { Track } from '@app/domain/plans';
import { done } from '../stage/people';
import { at } from '../stage/days';
import { step, type Stage } from '../stage/stage';
import { courseOf } from './figures';
import { handsOn, issueAll } from './issue';
import { dossiersAt, type Setting } from './setting';
import { symbolOf } from './symbol-of';

/** What a unit is put on the list for; null: it is not. Who registers and has no course of its own is still on it. */
export function proposedTrack({ plan, period }: Setting, unitCode: string): Track | null {
  const course = courseOf(period, unitCode);
  if (!course && plan.selection.way === 'review') return null;
  return course?.track ?? plan.selection.tracks[0] ?? null;
}

/** The office in the chair submits the list of those that are put forward; the decision that approves it is checked, signed and issued. */
export async function issueList(stage: Stage, setting: Setting, day: string): Promise<string> {
  const { plan, cast } = setting;
  const waiting = await dossiersAt(stage, setting, day, plan.selection.way === 'review' ? 'reviewed' : 'registered');
  const units = waiting.flatMap(({ unitCode: code }) => {
    const track = proposedTrack(setting, code);
    return track ? [{ code, track }] : [];
  });
  const number = stage.chance.between(20, 400, 'submission of the list', day);
  const body = {
    units,
    submission: { number: `${number}/TTr-${symbolOf(plan, cast.office('lead', { day }))}`, date: day },
  };
  const lead = await stage.people.as(cast.as('lead', 'officer', { day }));
  const params = { path: { id: stage.periodId } };
  done('list', await lead.POST('/api/periods/{id}/list-proposal', { params, body }));
  const { selection } = done('period', await lead.GET('/api/periods/{id}', { params }));
  const { documentId } = selection;
  if (!documentId) throw new Error('the list has no decision');
  const hands = await handsOn(stage, setting, documentId, { day, by: 'lead' });
  await step(stage, [documentId], (id) => stage.papers.check(id, hands));
  await issueAll(stage, [{ id: documentId, hands }], at(day, '09:20'));
  return `Danh sách ${units.length} địa bàn được trình, quyết định phê duyệt được ký và phát hành`;
}
