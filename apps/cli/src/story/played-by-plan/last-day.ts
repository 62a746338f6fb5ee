import { figuresOfDossier } from '@app/domain/dossiers';
import { isStatedInUnit } from '@app/domain/plans';
import { at } from '../stage/days';
import { done } from '../stage/people';
import { scene, step, type Scene, type Stage } from '../stage/stage';
import { countsOf, figuresAt } from './figures';
import { dossiersAt, pathTo, type Setting } from './setting';

/** The last look at the figures: whoever states them states them again, and the lead confirms. */
export function lastDay(setting: Setting): Scene[] {
  const { confirmed } = setting.period.days;
  return [
    scene(at(confirmed, '08:00'), (stage) => stateAgain(stage, setting, confirmed)),
    scene(at(confirmed, '14:00'), (stage) => confirm(stage, setting, confirmed)),
  ];
}

async function stateAgain(stage: Stage, setting: Setting, day: string): Promise<string> {
  const { plan, period, cast } = setting;
  const lines = await dossiersAt(stage, setting, day, 'final-confirmation');
  // what the classes read too: a class of yesterday’s figures would be none
  const indicators = figuresOfDossier(plan).filter((one) => one.confirmedBy !== undefined && isStatedInUnit(plan, one));
  await step(stage, lines, async (line) => {
    const stater = await stage.people.as(cast.as('stater', 'officer', { day, unit: line.unitCode }));
    const figures = countsOf(indicators, figuresAt(stage, period, line.unitCode, 'confirmed'));
    const sent = { ...pathTo(line), body: { figures } };
    done(`${line.unitName} at the end`, await stater.PUT('/api/dossiers/{id}/final-figures', sent));
  });
  return `Xác nhận số liệu cuối kỳ của ${lines.length} địa bàn`;
}

/** The product compares what the figures say now with what they said; nobody is asked whether anything has changed. */
async function confirm(stage: Stage, setting: Setting, day: string): Promise<string> {
  const lines = await dossiersAt(stage, setting, day, 'final-confirmation');
  const lead = await stage.people.as(setting.cast.as('lead', 'agency-officer', { day }));
  const states = await step(stage, lines, async (line) => {
    const sent = { ...pathTo(line), body: { figures: [] } };
    return done(`confirm ${line.unitName}`, await lead.POST('/api/dossiers/{id}/final-confirmation', sent)).state;
  });
  const changed = states.filter((state) => state === 'reappraisal').length;
  if (changed > 0) throw new Error(`${changed} dossiers have changed on the last day; this story has none that do`);
  return `Cơ quan chủ trì xác nhận số liệu cuối kỳ của ${lines.length} địa bàn: không thay đổi`;
}
