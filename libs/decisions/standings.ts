import {
  appraisedFigures,
  finalFigures,
  judgeFigures,
  verdictsBy,
  type BesideTheWords,
  type Readings,
} from '@app/domain/appraisal';
import { mentionsHere, walkElsewhere, type CriteriaJudgement } from '@app/domain/criteria';
import {
  firstSeen,
  foundInWords,
  outcomeOf,
  POINTS_IN_ALL,
  pointsInWords,
  requiredInWords,
  type FailureContext,
  type Finding,
  type NamedFailure,
} from '@app/domain/decisions';
import { namesOfPlan } from '@app/domain/dossiers';
import type { PlanRevision, Track } from '@app/domain/plans';
import { inVietnamese, toVietnamese, type LegalDate } from '@app/domain/shared';
import { besideFigures, figuresToJudge } from '@app/dossiers';
import type { PlanLibrary } from '@app/plans';
import type { Tx } from '@app/platform';
import { verdictsOfPanel } from './verdicts-of-panel';
import type { Failure } from './persistence/decision-item.entity';

/** A dossier that waits for its decision, with what its papers would say. */
export interface StandingDossier {
  readonly id: string;
  readonly unitCode: string;
  /** `Xã Minh Long` */
  readonly unit: string;
  readonly track: Track | null;
  readonly submissionNumber: string | null;
  readonly submissionDate: LegalDate | null;
  readonly finding: Finding;
  readonly failures: readonly Failure[];
}

interface Row extends Omit<StandingDossier, 'finding' | 'failures'> {
  readonly proposed: boolean | null;
  readonly plan: string;
  readonly planRevision: number;
}

/**
 * Dossiers of a period that wait for their decision and about which no signed paper is under way, by name of the unit.
 * @param named criteria that the drafter names, by dossier, where the council found otherwise than the appraisal
 */
export async function standings(
  tx: Tx,
  plans: PlanLibrary,
  periodId: string,
  named: ReadonlyMap<string, readonly NamedFailure[]> = new Map(),
): Promise<StandingDossier[]> {
  const standing: StandingDossier[] = [];
  for (const { proposed, plan: code, planRevision, ...row } of await awaitingDecision(tx, periodId)) {
    const plan = await plans.revision(tx, code, planRevision);
    const say = await figuresSay(tx, row.id, plan);
    const verdicts = await verdictsOfPanel(tx, row.id, plan, say);
    const criteria = plan.criteria.items.map(({ id }) => id);
    const own = named.get(row.id) ?? [];
    const finding = outcomeOf(
      {
        verdicts,
        proposed: plan.council.form === 'none' ? null : proposed,
        rule: plan.criteria.rule,
        ...(say.points && { enoughPoints: say.points.verdict }),
      },
      criteria,
      own,
    );
    const failed = finding.outcome === 'not-recognised' ? finding.failed : [];
    standing.push({ ...row, finding, failures: await failuresOf(tx, row.id, { plan, failed, named: own }) });
  }
  return standing;
}

/** The engine's verdicts as appraised and since the last day, and the points in all since then; what stands beside the figures is the same for both. */
async function figuresSay(
  tx: Tx,
  id: string,
  plan: PlanRevision,
): Promise<Pick<BesideTheWords, 'appraised' | 'final'> & Pick<CriteriaJudgement, 'points'>> {
  const figures = await figuresToJudge(tx, id);
  const beside = await besideFigures(tx, { id, plan, state: 'decision', figures });
  const judge = (readings: Readings) => judgeFigures(plan, readings, beside);
  const last = judge(finalFigures(plan, figures));
  return {
    appraised: verdictsBy(judge(appraisedFigures(plan.indicators, figures))),
    final: verdictsBy(last),
    ...(last.points && { points: last.points }),
  };
}

/** Whether paper `p` has already decided dossier `d`: after a petition an old notice says nothing about what comes. */
export const DECIDED = `EXISTS (SELECT 1 FROM event e WHERE e.subject_id = d.id AND e.act = 'decide' AND e.payload ->> 'documentId' = p.id::text)`;

/** Dossiers whose decision may be drafted now. */
export const awaitingDecision = ({ manager }: Tx, periodId: string): Promise<Row[]> =>
  manager.query<Row[]>(
    `SELECT d.id, d.unit_code AS "unitCode", d.unit_name AS unit, d.track, d.proposed, d.submission_number AS "submissionNumber",
       d.submission_date AS "submissionDate", s.plan, s.plan_revision AS "planRevision"
     FROM dossier d JOIN subject s ON s.id = d.id
     WHERE d.period_id = $1 AND s.state = 'decision'
       AND NOT EXISTS (SELECT 1 FROM decision_item i JOIN subject p ON p.id = i.document_id
                       WHERE i.dossier_id = d.id AND p.state IN ('signed', 'sealed', 'issued') AND NOT ${DECIDED})
     ORDER BY d.unit_sorted, d.unit_code`,
    [periodId],
  );

interface Failed {
  readonly plan: PlanRevision;
  readonly failed: readonly string[];
  readonly named: readonly NamedFailure[];
}

async function failuresOf(tx: Tx, dossierId: string, { plan, failed, named }: Failed): Promise<Failure[]> {
  if (failed.length === 0) return [];
  const figures = await figuresToJudge(tx, dossierId);
  const beside = await besideFigures(tx, { id: dossierId, plan, state: 'decision', figures });
  const { criteria: judged, points } = judgeFigures(plan, finalFigures(plan, figures), beside);
  const onSite = await foundOnSite(tx, dossierId);
  const papers = await confirmations(tx, dossierId);
  const ofCriteria = plan.criteria.items
    .filter(({ id }) => failed.includes(id))
    .map(({ id, label, term }) => {
      const because = judged.find((one) => one.id === id)?.because;
      const supporting = plan.components.find(({ supports }) => supports.includes(id))?.id;
      const paper = papers.find(({ component }) => component === supporting)?.cited ?? null;
      const own = named.find(({ criterion }) => criterion === id)?.found.trim();
      const context: FailureContext = {
        names: namesOfPlan(plan),
        isPolice: (indicator) => plan.indicators.find((one) => one.id === indicator)?.class === 'police',
        countsOthersByPolice: [...walkElsewhere(term)].some((other) =>
          mentionsHere(other).some(({ kind, id: read }) => kind === 'indicator' && !isOpen(plan, read)),
        ),
        seen: (indicators) => firstSeen(indicators, { figures, onSite, paper }),
      };
      const found = own || (because ? foundInWords(because, context) : '');
      return { id, criterion: inVietnamese(label), required: requiredInWords(term), found };
    });
  const { rule } = plan.criteria;
  if (!failed.includes(POINTS_IN_ALL) || rule.kind !== 'points' || !points) return ofCriteria;
  return [...ofCriteria, { id: POINTS_IN_ALL, ...pointsInWords(rule.total, points) }];
}

/** What another plan counts may be the police's for all that is known here. */
const isOpen = ({ indicators }: PlanRevision, indicator: string): boolean =>
  indicators.some(({ id, class: secrecy }) => id === indicator && secrecy !== 'police');

const foundOnSite = ({ manager }: Tx, dossierId: string): Promise<{ indicator: string; on: LegalDate }[]> =>
  manager.query(
    `SELECT n.indicator, c.checked_on AS "on" FROM on_site_check c JOIN on_site_count n ON n.check_id = c.id
     WHERE c.dossier_id = $1 AND n.value > 0 ORDER BY c.checked_on`,
    [dossierId],
  );

/** The newest paper of each component, as a sentence names it. */
async function confirmations(
  { manager }: Tx,
  dossierId: string,
): Promise<{ readonly component: string; readonly cited: string }[]> {
  const papers = await manager.query<{ component: string; number: string; date: LegalDate }[]>(
    `SELECT DISTINCT ON (component) component, paper_number AS number, paper_date AS date FROM evidence
     WHERE dossier_id = $1 AND withdrawn_at IS NULL AND paper_number <> '' AND paper_date IS NOT NULL
     ORDER BY component, added_at DESC`,
    [dossierId],
  );
  return papers.map(({ component, number, date }) => ({
    component,
    cited: `văn bản xác nhận số ${number} ngày ${toVietnamese(date)}`,
  }));
}
