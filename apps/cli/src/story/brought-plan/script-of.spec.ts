import { readFileSync } from 'node:fs';
import path from 'node:path';
import { judgeFigures, NOTHING_BESIDE } from '@app/domain/appraisal';
import { countsOnly } from '@app/domain/criteria';
import { checkFigures, periodDates, type PlanRevision } from '@app/domain/plans';
import { VIETNAM_CALENDAR } from '@app/domain/calendar';
import { addDays, legalDate } from '@app/domain/shared';
import { projectRoot } from '@app/platform';
import { readPlanText, shippedPlan } from '@app/plans';
import { countsOf } from '../played-by-plan/figures';
import type { Course } from '../played-by-plan/script';
import { scriptOf } from './script-of';

const UNSEEN = [
  'khong-ma-tuy-lao-cai-2026',
  'y-te-xa-lam-dong-2026',
  'to-dan-pho-van-hoa-vy-da-2026',
  // held against what the review counted; points of a sum, each with a range, and a grade that must be exactly one
  'khong-ma-tuy-lang-son-2026',
  'phu-hop-tre-em-hai-phong-2026',
];
const REVIEWED = 'quang-ngai-2025';

/** `quang-ngai-2025` stands for the plans whose units are reviewed. */
function planNamed(name: string): PlanRevision {
  if (name === REVIEWED) return shippedPlan(name, 1).plan;
  const file = path.join(projectRoot(), 'test/model/unseen', `${name}.r1.yaml`);
  const reading = readPlanText(readFileSync(file, 'utf8'));
  if ('errors' in reading) throw new Error(reading.errors.map(({ message }) => message).join('\n'));
  return reading.plan;
}

const judged = (
  plan: PlanRevision,
  { stated = {}, registered = {} }: Pick<Course, 'stated' | 'registered'>,
  on: string,
) => {
  const readings = Object.fromEntries(countsOf(plan.indicators, stated).map((one) => [one.indicator, one.value]));
  const counted = Object.entries(registered).filter(([, value]) => typeof value === 'number');
  const baselines = { registration: countsOnly(Object.fromEntries(counted) as Record<string, number>).figures };
  const assessment = periodDates(plan, {}, VIETNAM_CALENDAR).to;
  return {
    ...judgeFigures(plan, readings, { ...NOTHING_BESIDE, baselines, moments: { assessment } }),
    refused: checkFigures(plan, readings, legalDate(on)),
  };
};

describe.each([...UNSEEN, REVIEWED])('the script that %s plays by, though nobody has written one', (name) => {
  const plan = planNamed(name);
  const script = scriptOf(plan, ['a', 'b', 'c', 'd', 'e'], addDays(plan.revision.date, 1));
  const [period] = script.periods;
  if (!period) throw new Error('no period');

  it('has units that meet every criterion, and one that fails the criterion it says: else no decision, or no notice, would be played', () => {
    const verdicts = period.courses.map((course) => judged(plan, course, period.days.stated));
    expect(verdicts.flatMap(({ refused }) => refused)).toEqual([]);
    expect(verdicts.map(({ verdict }) => verdict)).toEqual(['met', 'met', 'met', 'not-met']);
    expect(verdicts.at(-1)?.failed).toContain(period.courses.at(-1)?.notMet?.criterion);
  });

  it('has somebody in every track: else what only the converted owe would never be played', () =>
    expect(new Set(period.courses.flatMap(({ track }) => track ?? []))).toEqual(new Set(plan.selection.tracks)));

  it('takes the steps in their order, the last look not before the period ends', () => {
    const { registered, approved, begun, stated, sent, takenIn, examined, agencies, lead, council, ...end } =
      period.days;
    const way = [registered, approved, begun, stated, ...sent, takenIn, examined, agencies, lead];
    const last = [council?.invited, council?.meets, end.confirmed, end.prepared, end.decided, end.notified];
    const days = [...way, ...last].filter((day) => day !== undefined);
    expect(days).toEqual([...days].sort());
    expect(end.confirmed >= (periodDates(plan, {}, VIETNAM_CALENDAR).to ?? '')).toBe(true);
  });
});
