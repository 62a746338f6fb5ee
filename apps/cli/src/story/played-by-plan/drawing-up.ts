import { done } from '../stage/people';
import { at } from '../stage/days';
import { scene, step, type Scene, type Stage } from '../stage/stage';
import { addEvidence } from './evidence';
import { courseOf } from './figures';
import { dossiersAt, pathTo, type Line, type Setting } from './setting';
import { enterOwnFigures } from './state-figures';

/** Units that are in begin their dossiers, state their figures and add the papers that the plan needs. Some withdraw. */
export function drawingUp(setting: Setting): Scene[] {
  const { begun, stated } = setting.period.days;
  const leaving = setting.period.courses.flatMap(({ withdrawn }) => withdrawn?.on ?? []);
  return [
    scene(at(begun, '10:00'), (stage) => begin(stage, setting, begun)),
    scene(at(stated, '10:30'), (stage) => state(stage, setting, stated)),
    ...[...new Set(leaving)].map((day) => scene(at(day, '14:00'), (stage) => withdraw(stage, setting, day))),
  ];
}

async function begin(stage: Stage, setting: Setting, day: string): Promise<string> {
  const selected = (await dossiersAt(stage, setting, day, 'selected')).filter((line) => asks(setting, line));
  await step(stage, selected, async (line) => {
    const officer = await stage.people.as(setting.cast.as('submitter', 'officer', { day, unit: line.unitCode }));
    done(`${line.unitName} begins`, await officer.POST('/api/dossiers/{id}/begin', pathTo(line)));
  });
  return `${selected.length} địa bàn bắt đầu lập hồ sơ`;
}

/** Where every unit is in, some may take themselves out without having begun; where there are rounds, each begins in its own. */
const asks = ({ period }: Setting, { unitCode }: Line): boolean => {
  const course = courseOf(period, unitCode);
  if (!course) return period.later === undefined;
  return course.withdrawn === undefined || course.stated !== undefined;
};

async function state(stage: Stage, setting: Setting, day: string): Promise<string> {
  const drafts = await dossiersAt(stage, setting, day, 'draft');
  const added = await step(stage, drafts, (line) => stateOne(stage, setting, line, day));
  const papers = added.reduce((sum, count) => sum + count, 0);
  return `${drafts.length} hồ sơ được nhập số liệu, ${papers} tệp minh chứng được tải lên`;
}

/** @returns how many papers were added */
async function stateOne(stage: Stage, setting: Setting, line: Line, day: string): Promise<number> {
  const { plan, cast } = setting;
  const moment = { day, unit: line.unitCode };
  const seats = new Set(['submitter', 'stater', ...plan.components.map(({ by }) => by)]);
  const accounts = new Set([...seats].map((seat) => cast.as(seat, 'officer', moment)));
  let papers = 0;
  for (const account of accounts) {
    if (!ofUnit(account, line)) continue;
    await enterOwnFigures(stage, setting, line, { account, step: 'stated' });
    papers += await addEvidence(stage, setting, line, { account, day });
  }
  return papers;
}

/** Only the unit's own people draw its dossier up. */
const ofUnit = (account: string, { unitCode }: Line): boolean => account.startsWith(`${unitCode}.`);

async function withdraw(stage: Stage, setting: Setting, day: string): Promise<string> {
  const { period, cast } = setting;
  const there = [
    ...(await dossiersAt(stage, setting, day, 'draft')),
    ...(await dossiersAt(stage, setting, day, 'selected')),
  ];
  const leaving = there.filter(({ unitCode }) => courseOf(period, unitCode)?.withdrawn?.on === day);
  await step(stage, leaving, async (line) => {
    const reason = courseOf(period, line.unitCode)?.withdrawn?.because ?? '';
    const officer = await stage.people.as(cast.as('submitter', 'officer', { day, unit: line.unitCode }));
    const sent = { ...pathTo(line), body: { reason } };
    done(`${line.unitName} withdraws`, await officer.POST('/api/dossiers/{id}/withdraw', sent));
  });
  return leaving.length > 3
    ? `${leaving.length} địa bàn không đề nghị`
    : `${leaving.map(({ unitName }) => unitName).join(', ')} rút hồ sơ`;
}
