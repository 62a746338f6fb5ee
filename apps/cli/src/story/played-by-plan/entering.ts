import { figuresOfDossier } from '@app/domain/dossiers';
import { figuresOfReview } from '@app/domain/plans';
import { done } from '../stage/people';
import { at } from '../stage/days';
import { scene, step, type Scene, type Stage } from '../stage/stage';
import { addEvidence } from './evidence';
import { countsOf, courseOf, figuresAt } from './figures';
import { issueList, proposedTrack } from './list';
import { dossiersAt, pathTo, type Line, type Setting } from './setting';
import { enterOwnFigures } from './state-figures';

/**
 * How units come in, by the plan's way: all are reviewed and some proposed for a list; they register and are let in one by one or by a list; where
 * all are in, the lead says their tracks.
 */
export function entering(setting: Setting): Scene[] {
  const { plan, period } = setting;
  const { registered, approved } = period.days;
  if (plan.selection.way === 'all' && registered && plan.selection.tracks.length > 0)
    return [scene(at(registered, '09:00'), (stage) => setTracks(stage, setting, registered))];
  if (plan.selection.way === 'all' || !registered || !approved) return [];
  const putForward = plan.selection.way === 'review' ? reviewAll : register;
  const letIn = plan.selection.document === undefined ? approve : issueList;
  return [
    scene(at(registered, '09:00'), (stage) => putForward(stage, setting, registered)),
    scene(at(approved, '09:00'), (stage) => letIn(stage, setting, approved)),
  ];
}

async function setTracks(stage: Stage, setting: Setting, day: string): Promise<string> {
  const { plan, period, cast } = setting;
  const lines = await dossiersAt(stage, setting, day, 'selected');
  const reviewer = await stage.people.as(cast.as(plan.selection.by ?? 'lead', 'officer', { day }));
  const otherwise = plan.selection.tracks.find((track) => track === 'build') ?? plan.selection.tracks[0];
  await step(stage, lines, async (line) => {
    const track = courseOf(period, line.unitCode)?.track ?? otherwise;
    if (!track) return;
    done(
      `track of ${line.unitName}`,
      await reviewer.PUT('/api/dossiers/{id}/track', { ...pathTo(line), body: { track } }),
    );
  });
  const kept = period.courses.filter(({ track }) => track === 'keep').length;
  return `Cơ quan chủ trì ghi diện của ${lines.length} địa bàn: ${kept} giữ vững`;
}

/** Everybody is looked at; who has a course is proposed. */
async function reviewAll(stage: Stage, setting: Setting, day: string): Promise<string> {
  const { plan, period, cast } = setting;
  const all = await dossiersAt(stage, setting, day, 'listed');
  const reviewer = await stage.people.as(cast.as(plan.selection.by ?? 'lead', 'officer', { day }));
  const asked = figuresOfDossier(plan).filter(({ id }) => figuresOfReview(plan).includes(id));
  const rows = all.map(({ unitCode }) => ({
    unitCode,
    figures: countsOf(asked, figuresAt(stage, period, unitCode, 'registered')),
    proposedTrack: proposedTrack(setting, unitCode),
  }));
  const params = { path: { periodId: stage.periodId } };
  const { entered } = done('review', await reviewer.POST('/api/periods/{periodId}/review', { params, body: { rows } }));
  const proposed = rows.filter((row) => row.proposedTrack !== null).length;
  return `${entered} địa bàn được rà soát, ${proposed} được đề xuất`;
}

async function register(stage: Stage, setting: Setting, day: string): Promise<string> {
  const { period } = setting;
  const all = await dossiersAt(stage, setting, day, 'registering');
  const entering = all.filter(({ unitCode }) => courseOf(period, unitCode) !== undefined);
  await step(stage, entering, (line) => registerOne(stage, setting, line, day));
  return `${entering.length} trong ${all.length} địa bàn đăng ký`;
}

async function registerOne(stage: Stage, setting: Setting, line: Line, day: string): Promise<void> {
  const { plan, period, cast } = setting;
  const account = cast.as(plan.selection.by ?? 'submitter', 'officer', { day, unit: line.unitCode });
  const stater = cast.as('stater', 'officer', { day, unit: line.unitCode });
  for (const one of new Set([account, stater]))
    await enterOwnFigures(stage, setting, line, { account: one, step: 'registered' });
  await addEvidence(stage, setting, line, { account, day });
  const client = await stage.people.as(account);
  const [first = null] = plan.selection.tracks;
  const body = {
    track: courseOf(period, line.unitCode)?.track ?? first,
    ...(plan.selection.ownTargets && { target: 'Đạt các tiêu chí không ma túy trong năm.' }),
  };
  done(`${line.unitName} registers`, await client.POST('/api/dossiers/{id}/register', { ...pathTo(line), body }));
}

async function approve(stage: Stage, setting: Setting, day: string): Promise<string> {
  const { plan, cast } = setting;
  const waiting = await dossiersAt(stage, setting, day, 'registered');
  await step(stage, waiting, async (line) => {
    const seat = plan.selection.approvedBy ?? 'decider';
    const approver = await stage.people.as(cast.as(seat, 'head', { day, unit: line.unitCode }));
    done(`let ${line.unitName} in`, await approver.POST('/api/dossiers/{id}/approve-registration', pathTo(line)));
  });
  return `${waiting.length} đăng ký được chấp thuận`;
}
