import type { Schemas } from '@app/api-client';
import type { NotRecognised, Outcome, Punctuality, TargetOutcome } from './outcome';
import { issuedPapers } from './issued-papers';
import { done } from './stage/people';
import { sideBySide } from './stage/side-by-side';
import type { Stage } from './stage/stage';

/** What a story reads its end by. */
export interface Reading {
  /** somebody of the leaders, and somebody who sees every paper */
  readonly leader: string;
  readonly reader: string;
  /** ids of the duties that count as the plans and as the final reports */
  readonly plans: string;
  readonly finalReports: string;
  /** ids of the duties that only units of a result owe */
  readonly hangingOnResults?: readonly string[];
  /** why a unit was not recognised, in the story's words; undefined where the story has none */
  readonly because: (unitCode: string) => string | undefined;
}

/** the person's and the agency's; minutes bear their secretary's, too */
const SIGNATURES = 2;

/** Units that are not in: nobody has looked at them, they have not registered, or nobody let them in. */
const NOT_IN: ReadonlySet<string> = new Set(['listed', 'reviewed', 'registering', 'registered', 'not-selected']);

/** What the product itself says has come of the period, from the pages that its leaders read. */
export async function outcomeOf(stage: Stage, reading: Reading): Promise<Omit<Outcome, 'reminders'>> {
  const { people, periodId } = stage;
  const leader = await people.as(reading.leader);
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
  const refusals = refusalsIn(summary.lines, reading);
  return {
    plan: period.plan,
    period: period.code,
    units: period.selection.units,
    selected: dossiers.filter(({ state }) => !NOT_IN.has(state)).length,
    recognised: recognitions.total,
    notRecognised: refusals.length,
    refusals,
    withdrawn: dossiers.filter(({ state }) => state === 'withdrawn').length,
    overdue: late + period.obligations.reduce((sum, one) => sum + one.late + one.overdue, 0),
    classes: await classesOf(stage, reading),
    ...targetOutcomes(period, lastDay(period.to)),
    measured: stage.measured,
    plans: punctualityOf(period.obligations, reading.plans),
    finalReports: punctualityOf(period.obligations, reading.finalReports),
    withoutDay: withoutDay(period.obligations, reading.hangingOnResults ?? []),
    dossiers: { onTime: sent.length - late, late },
    ...(await signatures(stage, reading)),
  };
}

/** Those that decide, and those that are only reported. @param end what is to be reached later is not missed yet */
export const targetOutcomes = (
  { targets }: Pick<Schemas['PeriodPage'], 'targets'>,
  end: string,
): Pick<Outcome, 'targets' | 'reported'> => ({
  targets: targets.filter(({ reportOnly }) => !reportOnly).map((one) => targetOutcome(one, end)),
  reported: targets.filter(({ reportOnly }) => reportOnly).map((one) => targetOutcome(one, end)),
});

/** A year that is assessed to 14/12 is told of when its calendar year ends. */
const lastDay = (to: string): string => `${to.slice(0, 4)}-12-31`;

const targetOutcome = (
  { id, label, required, actual, verdict, met, missing, nothingArose, localities, by }: Schemas['TargetView'],
  end: string,
): TargetOutcome => ({
  id,
  label,
  required,
  actual,
  verdict,
  met,
  missing: missing.map(
    ({ what, units }) => `${what} (${units.length > 3 ? `${units.length} đơn vị` : units.join(', ')})`,
  ),
  nothingArose,
  behind: localities.filter((row) => !row.met).map((row) => `${row.name} cần ${row.required}, có ${row.actual}`),
  later: by !== null && by > end ? by : null,
});

/** The product names the criteria; a figure of the police it tells nobody, so what has happened there is the story's to tell. */
function refusalsIn(lines: readonly Schemas['SummaryLine'][], reading: Reading): NotRecognised[] {
  const refused = lines
    .filter(({ state }) => state === 'not-recognised')
    .map(({ unitCode, unit, failures }) => ({
      code: unitCode,
      name: unit,
      failed: failures.map(({ id }) => id),
      because: reading.because(unitCode) ?? failures.map(({ found }) => found).join('; '),
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

/** What hangs on a result is asked of a unit when the period has come to it: nobody has had time for it when the story ends. */
function withoutDay(
  summary: readonly Schemas['ObligationSummary'][],
  hangingOnResults: readonly string[],
): Outcome['withoutDay'] {
  const own = summary.filter(({ due }) => due === null);
  return {
    sent: own.reduce((sum, { onTime, late }) => sum + onTime + late, 0),
    open: own
      .filter(({ obligation }) => !hangingOnResults.includes(obligation))
      .reduce((sum, { open }) => sum + open, 0),
  };
}

async function signatures(
  stage: Stage,
  { reader }: Reading,
): Promise<Pick<Outcome, 'signedTwice' | 'recordedElsewhere' | 'signedByHand'>> {
  const issued = await issuedPapers(stage, reader);
  const valid = await sideBySide(issued, async ({ id }) => (await stage.papers.fileOf(id, reader)).valid);
  return {
    signedTwice: valid.filter((count, i) => count === signaturesOf(issued[i]?.template)).length,
    recordedElsewhere: valid.filter((count) => count === 0).length,
    signedByHand: issued.flatMap(({ unitCode }, i) => (valid[i] === 0 && unitCode ? [unitCode] : [])).sort(),
  };
}

const signaturesOf = (template: string | undefined): number => SIGNATURES + (template === 'minutes' ? 1 : 0);

/** In the order of the units: what the product says of each on its own page. */
async function classesOf({ people, dossiers }: Stage, { reader }: Reading): Promise<Outcome['classes']> {
  const client = await people.as(reader);
  const counts = new Map<string, { id: string; label: string; units: number }>();
  await sideBySide([...dossiers.values()], async (id) => {
    const { unitClass } = done('dossier', await client.GET('/api/dossiers/{id}', { params: { path: { id } } }));
    if (!unitClass || unitClass.id === null) return;
    const { id: name, label } = unitClass;
    counts.set(name, { id: name, label, units: (counts.get(name)?.units ?? 0) + 1 });
  });
  return [...counts.values()].sort((a, b) => a.id.localeCompare(b.id));
}
