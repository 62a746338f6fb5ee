import { panelTasks, questionsOf, stageFor, type PanelTask } from '@app/domain/appraisal';
import { figuresOfDossier } from '@app/domain/dossiers';
import { seatHolder, type Indicator } from '@app/domain/plans';
import { legalDate } from '@app/domain/shared';
import { done } from '../stage/people';
import { at } from '../stage/days';
import { scene, step, type Scene, type Stage } from '../stage/stage';
import { countsOf, figuresAt } from './figures';
import { giveOpinions } from './opinions';
import { dossiersAt, pathTo, type Line, type Setting } from './setting';

/** From the first look of the intake to the opinion of the office in the chair. */
export function appraising(setting: Setting): Scene[] {
  const { takenIn, examined, agencies, lead } = setting.period.days;
  return [
    scene(at(takenIn, '10:30'), (stage) => takeIn(stage, setting, takenIn)),
    scene(at(examined, '11:00'), (stage) => examine(stage, setting, examined)),
    scene(at(agencies, '14:30'), (stage) => speak(stage, setting, agencies)),
    scene(at(lead, '15:30'), (stage) => close(stage, setting, lead)),
  ];
}

async function takeIn(stage: Stage, setting: Setting, day: string): Promise<string> {
  const { plan, cast } = setting;
  const arrived = await dossiersAt(stage, setting, day, 'intake');
  await step(stage, arrived, async (line) => {
    const officer = await stage.people.as(cast.as(plan.intake.to, 'agency-officer', { day, unit: line.unitCode }));
    done(`take in ${line.unitName}`, await officer.POST('/api/dossiers/{id}/take-in', pathTo(line)));
  });
  return `Tiếp nhận ${arrived.length} hồ sơ`;
}

/** Every member of the panel takes the dossiers up and enters what it counts, the office in the chair before the others. */
async function examine(stage: Stage, setting: Setting, day: string): Promise<string> {
  const lines = await dossiersAt(stage, setting, day, 'appraisal');
  const tasks = tasksOn(setting, day).filter(({ part }) => part !== 'supervises');
  for (const task of tasks)
    await step(stage, lines, async (line) => {
      const officer = await stage.people.as(officerOf(setting, task, { line, day }));
      done(
        `${task.member} takes up ${line.unitName}`,
        await officer.POST('/api/dossiers/{id}/examination', pathTo(line)),
      );
    });
  for (const task of tasks)
    await step(stage, lines, async (line) => {
      await count(stage, setting, task, { line, day });
      await judge(stage, setting, task, { line, day });
    });
  return `${tasks.length} cơ quan thẩm định ${lines.length} hồ sơ`;
}

async function speak(stage: Stage, setting: Setting, day: string): Promise<string> {
  const lines = await dossiersAt(stage, setting, day, 'appraisal');
  const others = tasksOn(setting, day).filter(({ lead }) => !lead);
  for (const task of others) await giveOpinions(stage, setting, { task, lines, day });
  return `${others.length} cơ quan phối hợp, giám sát có ý kiến`;
}

async function close(stage: Stage, setting: Setting, day: string): Promise<string> {
  const lines = await dossiersAt(stage, setting, day, 'appraisal');
  for (const task of tasksOn(setting, day).filter(({ lead }) => lead))
    await giveOpinions(stage, setting, { task, lines, day });
  return `Cơ quan chủ trì kết luận thẩm định ${lines.length} hồ sơ`;
}

export const tasksOn = ({ plan }: Setting, day: string): PanelTask[] => panelTasks(plan, legalDate(day));

interface Place {
  readonly line: Line;
  readonly day: string;
}

const officerOf = ({ cast }: Setting, { member }: PanelTask, { line, day }: Place): string =>
  cast.as(member, 'agency-officer', { day, unit: line.unitCode });

/** What the office confirms, and what it counts beside others: which is which the plan says. */
async function count(stage: Stage, setting: Setting, task: PanelTask, place: Place): Promise<void> {
  const { plan, period } = setting;
  const { line, day } = place;
  const holds = (seat: string): boolean => seatHolder(plan, seat, legalDate(day))?.id === task.office;
  const figures = figuresAt(stage, period, line.unitCode, 'confirmed');
  for (const kind of ['confirmed', 'compared'] as const) {
    const own = figuresOfDossier(plan).filter((indicator: Indicator) => stageFor(indicator, holds) === kind);
    const counts = countsOf(own, figures);
    if (counts.length === 0) continue;
    const officer = await stage.people.as(officerOf(setting, task, place));
    const sent = { ...pathTo(line), body: { figures: counts } };
    done(`${task.member} counts ${line.unitName}`, await officer.PUT('/api/dossiers/{id}/appraisal-figures', sent));
  }
}

/** What nobody can count, the office answers. */
async function judge(stage: Stage, setting: Setting, task: PanelTask, place: Place): Promise<void> {
  const questions = questionsOf(setting.plan).filter(({ by }) => by.includes(task.member));
  if (questions.length === 0) return;
  const judgements = questions.map(({ ask }) => ({
    ask,
    answer: true,
    reason: 'Theo kết quả kiểm tra hồ sơ và thực tế.',
  }));
  const officer = await stage.people.as(officerOf(setting, task, place));
  const sent = { ...pathTo(place.line), body: { judgements } };
  done(`${task.member} judges ${place.line.unitName}`, await officer.PUT('/api/dossiers/{id}/judgements', sent));
}
