import { figuresOf, indicatorsOfLastDay, judgeFigures, type BesideFigures, type Readings } from '@app/domain/appraisal';
import { amountAfter } from '@app/domain/calendar';
import {
  agencyStep,
  approvedBy,
  componentFact,
  componentsOfRegistration,
  figuresOfRegistration,
  figuresToState,
  registrationRoles,
  seatsOf,
  type Agency,
  type AppraisalSnapshot,
  type DossierFacts,
  type DossierState,
  type Named,
  type Piece,
} from '@app/domain/dossiers';
import { sumsToExplain, type Indicator, type PlanRevision } from '@app/domain/plans';
import { inVietnamese, legalDateAt, type LegalDate } from '@app/domain/shared';
import { workingDays, type Tx } from '@app/platform';
import type { Subject } from '@app/workflow';
import { appraisalRound } from './appraisal-round';
import { againFacts } from './ask-again/again-facts';
import { besideFigures } from './figures/beside-figures';
import { figuresToJudge } from './figures/figures-to-judge';
import type { Dossier } from './persistence/dossier.entity';
import { fixedDatesOf } from './period-known';

/** Gathers what the rules of a dossier's acts look at: in one transaction, under its lock. */
export async function gatherFacts(
  tx: Tx,
  { snapshot, state }: Pick<Subject, 'snapshot' | 'state'>,
  { dossier, plan, planOfPeriod }: { dossier: Dossier; plan: PlanRevision; planOfPeriod: PlanRevision },
): Promise<DossierFacts> {
  const seats = seatsOf(plan, dossier, tx.today);
  const fixed = await fixedDatesOf(tx, dossier, plan);
  const figures = await figuresToJudge(tx, dossier.id);
  const stated = figuresOf(figures, 'stated');
  const beside = await besideFigures(tx, { id: dossier.id, plan, state: state as DossierState, figures });
  const pieces = await standingPieces(tx, dossier.id);
  const { supplement } = plan.intake;
  return {
    unitCode: dossier.unitCode,
    offices: [...new Set([seats.lead, ...Object.values(seats.panel)])],
    seats,
    listProposed: await listIsProposed(tx, dossier.periodId),
    registration: {
      registered: dossier.registeredOn !== null,
      unstated: missing(figuresOfRegistration(plan), figuresOf(figures, 'registered')),
      form: componentsOfRegistration(plan),
      approvedBy: approvedBy(plan),
      roles: registrationRoles(plan, tx.today),
    },
    sending: { lastDay: fixed.submission, afterIt: plan.intake.late },
    refusal: plan.intake.refuse,
    unstated: missing(figuresToState(plan, stated), stated),
    unexplained: await unexplainedSums(tx, dossier.id, plan, stated),
    notMetByOwnFigures: notMet(plan, stated, beside),
    unconfirmed: missing(confirmable(plan), figuresOf(figures, 'final')),
    criteriaAwaited: plan.criteria.rule.kind === 'awaiting',
    components: plan.components.map((component) => componentFact(component, pieces)),
    supplement: {
      rounds: supplement.rounds,
      further: supplement.further,
      ...(await supplementSoFar(tx, dossier.id, plan)),
    },
    agencies: await agenciesOf(tx, dossier.id, { snapshot, members: Object.keys(seats.panel) }),
    headGives: plan.panel.secondPerson === 'head',
    petitionUntil: await petitionUntil(tx, dossier.id, plan),
    again: await againFacts(tx, dossier, planOfPeriod),
  };
}

/** What is not stated yet fails nothing: `unstated` speaks of that. */
const notMet = (plan: PlanRevision, stated: Readings, beside: BesideFigures): Named[] => {
  const { failed } = judgeFigures(plan, stated, beside);
  return plan.criteria.items
    .filter(({ id }) => failed.includes(id))
    .map(({ id, label }) => ({ id, label: inVietnamese(label) }));
};

const confirmable = (plan: PlanRevision): readonly Indicator[] => {
  const ids = indicatorsOfLastDay(plan);
  return plan.indicators.filter(({ id }) => ids.includes(id));
};

const missing = (indicators: readonly Indicator[], given: Readings): Named[] =>
  indicators.filter(({ id }) => given[id] === undefined).map(({ id, label }) => ({ id, label: inVietnamese(label) }));

/** Sums that the plan takes with an explanation only, and to none of whose figures anybody has written a word. */
async function unexplainedSums(tx: Tx, dossierId: string, plan: PlanRevision, stated: Readings): Promise<Named[]> {
  const sums = sumsToExplain(plan, stated);
  if (sums.length === 0) return [];
  const explained = await tx.manager.query<{ indicator: string }[]>(
    `SELECT indicator FROM figure WHERE dossier_id = $1 AND stage = 'stated' AND note <> ''`,
    [dossierId],
  );
  const open = sums.filter(
    ({ sum, atMost }) => !explained.some(({ indicator }) => [...sum, atMost].includes(indicator)),
  );
  return plan.indicators
    .filter(({ id }) => open.some(({ atMost }) => atMost === id))
    .map(({ id, label }) => ({ id, label: inVietnamese(label) }));
}

async function standingPieces({ manager }: Tx, dossierId: string): Promise<Piece[]> {
  return manager.query<Piece[]>(
    `SELECT component, paper_date AS "confirmedOn" FROM evidence WHERE dossier_id = $1 AND withdrawn_at IS NULL`,
    [dossierId],
  );
}

/** The review is closed once a draft decision of the list is under way, and open again when that draft is given up. */
export async function listIsProposed({ manager }: Tx, periodId: string): Promise<boolean> {
  const rows = await manager.query<unknown[]>(
    `SELECT 1 FROM period p JOIN subject d ON d.id = p.list_document_id WHERE p.id = $1 AND d.state NOT IN ('discarded', 'recalled')`,
    [periodId],
  );
  return rows.length > 0;
}

/**
 * An item counts as answered once its component has a new file or words explain it. New is what found a later version of the dossier:
 * by the office clock a file may have come at the very instant of the request, before it.
 */
async function supplementSoFar(
  { manager }: Tx,
  dossierId: string,
  plan: PlanRevision,
): Promise<{ asked: number; unanswered: Named[] }> {
  const items = await manager.query<{ round: number; open: boolean; component: string; touched: boolean }[]>(
    `SELECT r.round, r.ended_at IS NULL AS open, i.component,
       i.answer IS NOT NULL
         OR EXISTS (SELECT 1 FROM evidence e WHERE e.dossier_id = r.dossier_id AND e.component = i.component
                    AND e.dossier_version > r.dossier_version AND e.withdrawn_at IS NULL) AS touched
     FROM supplement_request r JOIN supplement_item i USING (dossier_id, round)
     WHERE r.dossier_id = $1 ORDER BY r.round, i.component`,
    [dossierId],
  );
  const named = new Map(plan.components.map(({ id, label }) => [id, inVietnamese(label)]));
  return {
    asked: items.at(-1)?.round ?? 0,
    unanswered: items
      .filter(({ open, touched }) => open && !touched)
      .map(({ component }) => ({ id: component, label: named.get(component) ?? component })),
  };
}

/** How far each agency has come in the present round; what was drafted in an earlier one is no longer on its way. */
async function agenciesOf(
  tx: Tx,
  dossierId: string,
  { snapshot, members }: { snapshot: AppraisalSnapshot; members: readonly string[] },
): Promise<Record<string, Agency>> {
  const rows = await tx.manager.query<{ member: string; presented: boolean }[]>(
    `SELECT member, presented_at IS NOT NULL AS presented FROM opinion
     WHERE dossier_id = $1 AND round = $2 AND drafted_at IS NOT NULL AND given_at IS NULL`,
    [dossierId, await appraisalRound(tx, dossierId)],
  );
  const drafts = new Map(rows.map(({ member, presented }) => [member, presented ? 'presented' : 'written'] as const));
  return Object.fromEntries(
    members.map((member): [string, Agency] => [
      member,
      { step: agencyStep(snapshot, member), draft: drafts.get(member) ?? 'none' },
    ]),
  );
}

/** The plan's time for *Đề nghị xem xét lại* runs from the day on which the notice went out. */
async function petitionUntil(tx: Tx, dossierId: string, { decision }: PlanRevision): Promise<LegalDate | null> {
  if (!decision.petition) return null;
  const [notice] = await tx.manager.query<{ at: Date | null }[]>(
    `SELECT max(issued_at) AS at FROM document WHERE about_id = $1 AND template = 'notice-refusal'`,
    [dossierId],
  );
  return notice?.at ? amountAfter(legalDateAt(notice.at), decision.petition.limit.amount, await workingDays(tx)) : null;
}
