import { done } from '../stage/people';
import { at } from '../stage/days';
import { scene, step, type Scene, type Stage } from '../stage/stage';
import { courseOf } from './figures';
import { dossiersAt, pathTo, type Setting } from './setting';

/** Units that were not recognised ask once more, with a dossier of their own that takes the same steps anew. */
export const askingAgain = (setting: Setting, day: string): Scene[] => [
  scene(at(day, '08:30'), (stage) => askAgain(stage, setting, day)),
];

async function askAgain(stage: Stage, setting: Setting, day: string): Promise<string> {
  const failed = await dossiersAt(stage, setting, day, 'not-recognised');
  const asking = failed.filter(({ unitCode }) => courseOf(setting.period, unitCode) !== undefined);
  await step(stage, asking, async (line) => {
    const officer = await stage.people.as(setting.cast.as('submitter', 'officer', { day, unit: line.unitCode }));
    done(`${line.unitName} asks again`, await officer.POST('/api/dossiers/{id}/again', pathTo(line)));
  });
  return `${asking.length} địa bàn chưa được công nhận đề nghị lại`;
}
