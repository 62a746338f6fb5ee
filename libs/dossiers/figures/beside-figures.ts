import {
  appraisedFigures,
  askedBeside,
  countsIn,
  finalFigures,
  NOTHING_BESIDE,
  type AskedBeside,
  type BesideFigures,
  type StagedFigure,
} from '@app/domain/appraisal';
import type { EvidenceFact, Facts } from '@app/domain/criteria';
import { evidenceMayCome, requestOn, type DossierState } from '@app/domain/dossiers';
import type { PlanRevision } from '@app/domain/plans';
import { workingDays, type Tx } from '@app/platform';
import { appraisalRound } from '../appraisal-round';
import { periodKnown } from '../period-known';
import { Dossier } from '../persistence/dossier.entity';
import { countedAtEntry } from './counted-at-entry';
import { figuresToJudge } from './figures-to-judge';
import { fulfilmentsOf } from './fulfilments';
import { groupsOf } from './results-of-units';

export interface DossierJudged {
  readonly id: string;
  readonly plan: PlanRevision;
  readonly state: DossierState;
  /** all of its figures, as `figuresToJudge` answers them */
  readonly figures: readonly StagedFigure[];
}

/**
 * What the criteria of the plan look at beside the dossier's figures; of the rest nothing is read. The same for whoever asks: it goes into
 * verdicts.
 */
export async function besideFigures(tx: Tx, { id, plan, state, figures }: DossierJudged): Promise<BesideFigures> {
  const asked = askedBeside(plan);
  if (!asked) return NOTHING_BESIDE;
  const dossier = await tx.manager.findOneByOrFail(Dossier, { id });
  const judged = { dossier, plan, state, figures };
  return {
    ...NOTHING_BESIDE,
    ...(asked.moments && { moments: await momentsOf(tx, judged), calendar: await workingDays(tx) }),
    ...(asked.evidence && { evidence: await evidenceOf(tx, id, plan, state) }),
    ...(asked.baselines.length > 0 && { baselines: await baselinesOf(tx, judged, asked) }),
    ...(asked.obligations.length > 0 && { fulfilments: await fulfilmentsOf(tx, dossier, plan, asked.obligations) }),
    ...(asked.questions.length > 0 && { judgements: await judgementsOf(tx, id) }),
    ...(asked.groups.length > 0 && { groups: await groupsOf(tx, dossier, plan, asked.groups) }),
  };
}

interface InHand extends Omit<DossierJudged, 'id'> {
  readonly dossier: Dossier;
}

async function momentsOf(tx: Tx, { dossier, plan, state }: InHand): Promise<Facts['moments']> {
  const { happened, to } = await periodKnown(tx, dossier.periodId);
  const received = dossier.sentOn ?? undefined;
  return {
    ...happened,
    issue: plan.revision.date,
    registration: dossier.registeredOn ?? undefined,
    request: requestOn(state, dossier.submissionDate, tx.today) ?? undefined,
    submission: received,
    receipt: received,
    acceptance: dossier.appraisedFrom ?? undefined,
    assessment: to,
  };
}

async function evidenceOf(
  { manager }: Tx,
  dossierId: string,
  { components }: PlanRevision,
  state: DossierState,
): Promise<Facts['evidence']> {
  const rows = await manager.query<{ component: string; accepted: number }[]>(
    `SELECT component, count(*) AS accepted FROM evidence WHERE dossier_id = $1 AND withdrawn_at IS NULL GROUP BY component`,
    [dossierId],
  );
  const open = evidenceMayCome(state);
  return Object.fromEntries(
    components.map(({ id }): [string, EvidenceFact] => [
      id,
      { accepted: rows.find(({ component }) => component === id)?.accepted ?? 0, open },
    ]),
  );
}

async function baselinesOf(
  tx: Tx,
  { dossier, plan, figures, state }: InHand,
  { baselines }: AskedBeside,
): Promise<Facts['baselines']> {
  const before = baselines.some((one) => one !== 'registration') ? await figuresBefore(tx, dossier) : null;
  return {
    registration: countsIn(countedAtEntry(plan, state, figures)),
    ...(before && { 'previous-period': before, 'previous-year': before }),
  };
}

/** The counts that stood when the plan's period before this one was judged; null when the unit had no dossier in it. */
async function figuresBefore(tx: Tx, { periodId, unitCode }: Dossier) {
  const [earlier] = await tx.manager.query<{ id: string; plan: PlanRevision }[]>(
    `SELECT d.id, r.content AS plan FROM period own JOIN period p ON p.plan = own.plan AND p.to_day < own.from_day
       JOIN dossier d ON d.period_id = p.id AND d.unit_code = $2 AND d.current
       JOIN subject s ON s.id = d.id JOIN plan_revision r ON r.plan = s.plan AND r.number = s.plan_revision
     WHERE own.id = $1 ORDER BY p.to_day DESC LIMIT 1`,
    [periodId, unitCode],
  );
  if (!earlier) return null;
  const figures = await figuresToJudge(tx, earlier.id);
  const { plan } = earlier;
  const atEnd = figures.some(({ stage }) => stage === 'final');
  return countsIn(atEnd ? finalFigures(plan, figures) : appraisedFigures(plan.indicators, figures));
}

/** What seats have said in the present round; an earlier one is over. */
async function judgementsOf(tx: Tx, dossierId: string): Promise<Facts['judgements']> {
  const rows = await tx.manager.query<{ ask: string; seat: string; answer: boolean }[]>(
    `SELECT ask, seat, answer FROM judgement WHERE dossier_id = $1 AND round = $2`,
    [dossierId, await appraisalRound(tx, dossierId)],
  );
  const said: Record<string, Record<string, boolean>> = {};
  for (const { ask, seat, answer } of rows) said[ask] = { ...said[ask], [seat]: answer };
  return said;
}
