import { legalDateAt } from '@app/domain/shared';
import { demonstrationOf, type Demonstration } from '../../demo/demonstrations';
import { revisionOf } from '../../demo/load-demo-office';
import { keepPapers } from '../keep-papers';
import { outcomeOf } from '../outcome-of';
import { at } from '../stage/days';
import { scene, type Scene } from '../stage/stage';
import type { Story, StoryPeriod } from '../story';
import { appraising } from './appraising';
import { askingAgain } from './asking-again';
import { Cast } from './cast';
import { deciding } from './deciding';
import { drawingUp } from './drawing-up';
import { duties } from './duties';
import { entering } from './entering';
import { mistakesIn } from './expectations';
import { courseOf } from './figures';
import { lastDay } from './last-day';
import { measuring } from './measuring';
import { meeting } from './meeting';
import type { PlayedPeriod, Script } from './script';
import { sending } from './sending';
import type { Setting } from './setting';
import { tellingEvents } from './telling-events';
import { undated } from './undated';

/**
 * A story that its plan tells: who registers, reports, appraises, votes, signs and by which way is worked out from the plan and from what the
 * product offers; a script says only which units, what they count and on which days.
 */
export function storyOf(script: Script, demonstration: Demonstration = demonstrationOf(script.plan)): Story {
  const { province, opens } = demonstration;
  const plan = revisionOf(demonstration);
  const cast = new Cast(plan, province);
  const first = { day: legalDateAt(opens) };
  const reader = cast.as('lead', 'officer', first);
  const periods = script.periods.map((period): StoryPeriod => {
    const { days } = period.later?.at(-1) ?? period;
    const end = { day: days.closed ?? days.notified };
    const reading = {
      leader: cast.as('decider', 'vice-chairman', end),
      reader: cast.as('lead', 'officer', end),
      plans: script.plans,
      finalReports: script.finalReports,
      hangingOnResults: plan.obligations.filter(({ only }) => only?.result ?? only?.where).map(({ id }) => id),
      because: (unitCode: string) => courseOf(asItEnds(period), unitCode)?.notMet?.because,
    };
    return {
      ...(period.code !== undefined && { code: period.code }),
      scenes: scenesOf({ plan, cast, period }),
      outcome: (stage) => outcomeOf(stage, reading),
      mistakes: (outcome) => mistakesIn(outcome, asItEnds(period)),
    };
  });
  return {
    plan: script.plan,
    administrator: cast.as('decider', 'programme-administrator', first),
    reader,
    periods,
    keepPapers: (stage, folder) => keepPapers(stage, folder, reader),
  };
}

/** Told in the morning, before anybody acts on it. */
const news = ({ period }: Setting): Scene[] =>
  (period.news ?? []).map(({ on, text }) => scene(at(on, '07:45'), () => Promise.resolve(text)));

type Part = (setting: Setting) => Scene[];

/** From the way in to the decision; a unit that asks once more goes it again. */
const WAY: readonly Part[] = [entering, drawingUp, sending, appraising, meeting, lastDay, deciding];

function scenesOf(setting: Setting): Scene[] {
  const { later = [] } = setting.period;
  const rounds = later.flatMap(({ again, days, courses }) => {
    const round = { ...setting, period: { ...setting.period, days, courses } };
    return [...(again === undefined ? [] : askingAgain(round, again)), ...WAY.flatMap((part) => part(round))];
  });
  return [...[news, tellingEvents, duties, undated, measuring, ...WAY].flatMap((part) => part(setting)), ...rounds];
}

/** All courses; of a unit that has asked once more the last tells how it ends. */
function asItEnds(period: PlayedPeriod): PlayedPeriod {
  const told = [...period.courses, ...(period.later ?? []).flatMap(({ courses }) => courses)];
  return { ...period, courses: [...new Map(told.map((course) => [course.code, course])).values()] };
}
