import { obligationOccurrences, type PlanRevision } from '@app/domain/plans';
import { VIETNAM_CALENDAR } from '@app/domain/calendar';
import { addDays, inVietnamese, type LegalDate } from '@app/domain/shared';
import type { Course, Script } from '../played-by-plan/script';
import { daysOf } from './days-of';
import { figuresThatFail } from './figures-that-fail';
import { figuresThatMeet } from './figures-that-meet';

/** How many units ask to be recognised: enough for a list, a vote and a notice of refusal. */
const ASKING = 4;

/**
 * The script of a plan that brings none: its first units ask in its first period, the last of them fails a criterion. It claims nothing
 * but that everybody is answered.
 */
export function scriptOf(plan: PlanRevision, units: readonly string[], opens: LegalDate): Script {
  const days = daysOf(plan, opens);
  const meeting = figuresThatMeet(plan, days.stated);
  const failure = figuresThatFail(plan, meeting.stated, days.stated);
  const failing = failure && {
    stated: { ...meeting.stated, ...failure.figures },
    notMet: { criterion: failure.criterion.id, because: `Chưa đạt: ${inVietnamese(failure.criterion.label)}.` },
  };
  // a day or a grade has no nothing: who asks for nothing is asked for it in a review all the same
  const known = Object.fromEntries(Object.entries(meeting.registered).filter(([, value]) => typeof value === 'string'));
  const codes = units.slice(0, ASKING);
  // of every track somebody, or the duties of the others (a weekly report of who is converted) would never be played
  const { tracks } = plan.selection;
  const courses = codes.map((code, index): Course => ({
    code,
    ...(tracks.length > 0 && { track: tracks[index % tracks.length] }),
    ...meeting,
    ...(index === codes.length - 1 && codes.length > 1 && failing),
  }));
  const duties = plan.obligations.filter(({ who, due, dossier }) => who.includes('units') && due && !dossier);
  return {
    plan: plan.plan,
    plans: duties[0]?.id ?? '',
    finalReports: duties.at(-1)?.id ?? '',
    periods: [
      {
        reports: { from: addDays(opens, 1), to: lastDay(plan, days.notified) },
        days,
        courses,
        figures: () => known,
        // only units with a course ask, also where every unit is in
        later: [],
        late: [],
      },
    ],
  };
}

/** The last day on which anything is owed, and not before everybody has been answered. */
function lastDay(plan: PlanRevision, answered: string): string {
  const due = plan.obligations.flatMap((duty) =>
    duty.due ? obligationOccurrences(plan, duty, {}, VIETNAM_CALENDAR).occurrences.map((one) => one.due) : [],
  );
  return [answered, ...due].sort().at(-1) ?? answered;
}
