import { countsPoliceFigures, finalCounts, judgeCounts } from '@app/domain/appraisal';
import { foundInWords, outcomeOf, requiredInWords, type Finding, type NamedFailure } from '@app/domain/decisions';
import { namesOfPlan } from '@app/domain/dossiers';
import type { PlanRevision, Track } from '@app/domain/plans';
import { inVietnamese, type LegalDate } from '@app/domain/shared';
import { figuresToJudge } from '@app/dossiers';
import type { PlanLibrary } from '@app/plans';
import type { Tx } from '@app/platform';
import { leadVerdicts } from './lead-verdicts';
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
    const verdicts = await leadVerdicts(tx, row.id, plan);
    const criteria = plan.criteria.items.map(({ id }) => id);
    const own = named.get(row.id) ?? [];
    const finding = outcomeOf({ verdicts, proposed: plan.council.form === 'none' ? null : proposed }, criteria, own);
    const failed = finding.outcome === 'not-recognised' ? finding.failed : [];
    standing.push({ ...row, finding, failures: await failuresOf(tx, row.id, { plan, failed, named: own }) });
  }
  return standing;
}

/** Whether paper `p` has already decided dossier `d`: after a petition an old notice says nothing about what comes. */
export const DECIDED = `EXISTS (SELECT 1 FROM event e WHERE e.subject_id = d.id AND e.act = 'decide' AND e.payload ->> 'documentId' = p.id::text)`;

/** Dossiers whose decision may be drafted now. */
export const awaitingDecision = ({ manager }: Tx, periodId: string): Promise<Row[]> =>
  manager.query<Row[]>(
    `SELECT d.id, d.unit_code AS "unitCode", u.full_name AS unit, d.track, d.proposed, d.submission_number AS "submissionNumber",
       d.submission_date AS "submissionDate", s.plan, s.plan_revision AS "planRevision"
     FROM dossier d JOIN subject s ON s.id = d.id JOIN unit u ON u.code = d.unit_code
     WHERE d.period_id = $1 AND s.state = 'decision'
       AND NOT EXISTS (SELECT 1 FROM decision_item i JOIN subject p ON p.id = i.document_id
                       WHERE i.dossier_id = d.id AND p.state IN ('signed', 'sealed', 'issued') AND NOT ${DECIDED})
     ORDER BY u.name, d.unit_code`,
    [periodId],
  );

interface Failed {
  readonly plan: PlanRevision;
  readonly failed: readonly string[];
  readonly named: readonly NamedFailure[];
}

async function failuresOf(tx: Tx, dossierId: string, { plan, failed, named }: Failed): Promise<Failure[]> {
  if (failed.length === 0) return [];
  const judged = judgeCounts(plan, finalCounts(plan.indicators, await figuresToJudge(tx, dossierId))).criteria;
  const names = namesOfPlan(plan);
  return plan.criteria.items
    .filter(({ id }) => failed.includes(id))
    .map(({ id, label, term }) => {
      const because = judged.find((one) => one.id === id)?.because;
      const found = because ? foundInWords(because, names, countsPoliceFigures(plan, id)) : '';
      const own = named.find(({ criterion }) => criterion === id)?.found.trim();
      return { id, criterion: inVietnamese(label), required: requiredInWords(term), found: own || found };
    });
}
