import type { Schemas } from '@app/api-client';
import type { NotRecognised, Outcome, Punctuality, TargetOutcome } from '../outcome';
import { done } from '../stage/people';
import { sideBySide } from '../stage/side-by-side';
import type { Stage } from '../stage/stage';
import { issuedPapers } from './issued-papers';
import { SELECTED } from './units';

const LEADER = '51.ubnd.pho-chu-tich';
const READER = '51.cat.chuyen-vien';
/** the person's and the agency's; minutes bear their secretary's, too */
const SIGNATURES = 2;

/** What the product itself says has come of the period, from the pages that its leaders read. */
export async function outcomeOf(stage: Stage): Promise<Omit<Outcome, 'reminders'>> {
  const { people, periodId } = stage;
  const leader = await people.as(LEADER);
  const period = done('period', await leader.GET('/api/periods/{id}', { params: { path: { id: periodId } } }));
  const query = { period: periodId };
  const summary = done('summary', await leader.GET('/api/decisions/summary', { params: { query } }));
  const recognitions = done('recognitions', await leader.GET('/api/recognitions', { params: { query } }));
  const { items: dossiers } = done(
    'dossiers',
    await leader.GET('/api/dossiers', { params: { query: { ...query, limit: 200 } } }),
  );
  const sent = dossiers.filter(({ sentOn }) => sentOn !== null);
  const late = sent.filter((one) => one.late).length;
  const refusals = refusalsIn(summary.lines);
  return {
    plan: period.plan,
    units: period.selection.units,
    selected: period.selection.list.length,
    recognised: recognitions.total,
    notRecognised: refusals.length,
    refusals,
    withdrawn: dossiers.filter(({ state }) => state === 'withdrawn').length,
    overdue: late + period.obligations.reduce((sum, one) => sum + one.late + one.overdue, 0),
    targets: period.targets.filter(({ reportOnly }) => !reportOnly).map(targetOutcome),
    reported: period.targets.filter(({ reportOnly }) => reportOnly).map(targetOutcome),
    plans: punctualityOf(period.obligations, 'ke-hoach'),
    finalReports: punctualityOf(period.obligations, 'so-ket'),
    dossiers: { onTime: sent.length - late, late },
    ...(await signatures(stage)),
  };
}

const targetOutcome = ({ label, required, actual, met }: Schemas['TargetView']): TargetOutcome => ({
  label,
  required,
  actual,
  met,
});

/** The product names the criteria; a figure of the police it tells nobody, so what has happened there is the story's to tell. */
function refusalsIn(lines: readonly Schemas['SummaryLine'][]): NotRecognised[] {
  const refused = lines
    .filter(({ state }) => state === 'not-recognised')
    .map(({ unitCode, unit, failures }) => ({
      code: unitCode,
      name: unit,
      failed: failures.map(({ id }) => id),
      because:
        SELECTED.find(({ code }) => code === unitCode)?.notMet?.because ??
        failures.map(({ found }) => found).join('; '),
    }));
  return refused.sort((a, b) => a.code.localeCompare(b.code));
}

function punctualityOf(summary: readonly Schemas['ObligationSummary'][], id: string): Punctuality {
  const own = summary.filter(({ obligation }) => obligation === id);
  return {
    onTime: own.reduce((sum, { onTime }) => sum + onTime, 0),
    late: own.reduce((sum, { late, overdue }) => sum + late + overdue, 0),
  };
}

async function signatures(stage: Stage): Promise<Pick<Outcome, 'signedTwice' | 'recordedElsewhere' | 'signedByHand'>> {
  const issued = await issuedPapers(stage);
  const valid = await sideBySide(issued, async ({ id }) => (await stage.papers.fileOf(id, READER)).valid);
  return {
    signedTwice: valid.filter((count, i) => count === signaturesOf(issued[i]?.template)).length,
    recordedElsewhere: valid.filter((count) => count === 0).length,
    signedByHand: issued.flatMap(({ unitCode }, i) => (valid[i] === 0 && unitCode ? [unitCode] : [])).sort(),
  };
}

const signaturesOf = (template: string | undefined): number => SIGNATURES + (template === 'minutes' ? 1 : 0);
