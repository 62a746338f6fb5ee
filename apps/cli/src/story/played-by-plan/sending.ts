import { done } from '../stage/people';
import { at } from '../stage/days';
import { scene, step, type Scene, type Stage } from '../stage/stage';
import { courseOf } from './figures';
import { issueAll } from './issue';
import { dossiersAt, pathTo, type Line, type Setting } from './setting';

/** Where a unit's own figures fail a criterion and the plan still wants its dossier, its Tờ trình says so. */
const AS_IT_STANDS = 'Địa phương báo cáo đúng số liệu thực tế để được đánh giá, xếp loại.';

/** On each of the days: those who send lay the dossier before their leader, the Tờ trình is signed, numbered and issued, the dossier goes out. */
export const sending = (setting: Setting): Scene[] =>
  setting.period.days.sent.map((day) => scene(at(day, '09:30'), (stage) => sendOn(stage, setting, day)));

async function sendOn(stage: Stage, setting: Setting, day: string): Promise<string> {
  const { cast } = setting;
  const drafts = await dossiersAt(stage, setting, day, 'draft');
  const leaving = drafts.filter(({ unitCode }) => sendsOn(stage, setting, unitCode) <= day);
  const papers = await step(stage, leaving, (line) => present(stage, setting, line, day));
  const submissions = leaving.map(({ unitCode: unit }, index) => ({
    id: papers[index] ?? '',
    hands: {
      clerk: cast.as('submitter', 'commune-clerk', { day, unit }),
      signer: cast.as('submitter', 'commune-leader', { day, unit }),
    },
  }));
  await issueAll(stage, submissions, at(day, '09:45'));
  // one after the other: the number of arrival (số đến) follows the order in which they come
  for (const line of leaving) {
    const clerk = await stage.people.as(cast.as('submitter', 'commune-clerk', { day, unit: line.unitCode }));
    done(`${line.unitName} sends`, await clerk.POST('/api/dossiers/{id}/send', pathTo(line)));
  }
  return `${leaving.length} hồ sơ được gửi`;
}

/** The day that a unit has drawn; whoever is still there on the last day sends on it. */
function sendsOn({ chance }: Stage, { period }: Setting, unitCode: string): string {
  const { sent } = period.days;
  return sent[chance.between(0, sent.length - 1, 'sends', unitCode)] ?? '';
}

/** @returns id of the Tờ trình drawn up from the dossier */
async function present(stage: Stage, { period, cast }: Setting, line: Line, day: string): Promise<string> {
  const officer = await stage.people.as(cast.as('submitter', 'officer', { day, unit: line.unitCode }));
  const { criteria } = done('answers', await officer.GET('/api/dossiers/{id}/answers', pathTo(line)));
  const fails = criteria.some(({ verdict }) => verdict === 'not-met');
  const explanation = courseOf(period, line.unitCode)?.notMet?.because ?? AS_IT_STANDS;
  const sent = { ...pathTo(line), body: fails ? { explanation } : {} };
  done(`${line.unitName} presents`, await officer.POST('/api/dossiers/{id}/present', sent));
  const { submission } = done('dossier', await officer.GET('/api/dossiers/{id}', pathTo(line)));
  if (!submission) throw new Error(`${line.unitName} has presented no Tờ trình`);
  return submission.documentId;
}
