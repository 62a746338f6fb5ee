import {
  isExpired,
  isMissing,
  lookedAtOn,
  needsPaper,
  type ComponentFact,
  type DossierFacts,
  type DossierState,
  type Editable,
} from '@app/domain/dossiers';
import type { PlanRevision } from '@app/domain/plans';
import { legalDateAt, type LegalDate } from '@app/domain/shared';
import type { Tx } from '@app/platform';
import type { ComponentRowView, EvidenceView, WithdrawnView } from './component-row.dto';

interface Described {
  readonly dossierId: string;
  readonly plan: PlanRevision;
  readonly state: DossierState;
  readonly sentAt: Date | null;
  readonly facts: DossierFacts;
  readonly editable: Editable;
  /** the Tờ trình is there, as a draft or issued */
  readonly hasSubmission: boolean;
}

/** The parts of the dossier in the order of the plan, each with its files, withdrawn ones among them. */
export async function componentRows(tx: Tx, described: Described): Promise<ComponentRowView[]> {
  const { dossierId, plan, state, sentAt, facts, editable } = described;
  const day = lookedAtOn(state, sentAt && legalDateAt(sentAt), tx.today);
  const evidence = await evidenceOf(tx, dossierId);
  return facts.components.map((fact) => {
    const component = plan.components.find(({ id }) => id === fact.id);
    return {
      id: fact.id,
      label: fact.label,
      need: fact.need,
      source: fact.source,
      status: statusOf(fact, described, day),
      goodUntil: fact.goodUntil,
      needsPaper: component !== undefined && needsPaper(component, plan),
      editable: editable.components.includes(fact.id),
      evidence: evidence.filter((piece) => piece.component === fact.id).map((piece) => piece.view),
    };
  });
}

function statusOf(
  fact: ComponentFact,
  { facts, hasSubmission }: Described,
  day: LegalDate | null,
): ComponentRowView['status'] {
  if (facts.supplement.unanswered.some(({ id }) => id === fact.id)) return 'asked';
  if (day && isExpired(fact, day)) return 'expired';
  if (isMissing(fact) || (fact.source === 'document' && !hasSubmission)) return 'missing';
  return fact.pieces > 0 || fact.source !== 'upload' ? 'there' : 'not-needed';
}

type Row = Omit<EvidenceView, 'withdrawn'> & {
  readonly component: string;
  readonly withdrawnAt: Date | null;
  readonly withdrawnBy: string;
  readonly withdrawnReason: string;
};

async function evidenceOf({ manager }: Tx, dossierId: string): Promise<{ component: string; view: EvidenceView }[]> {
  const rows = await manager.query<Row[]>(
    `SELECT e.component, e.id, e.name, f.media_type AS "mediaType", f.size, e.paper_number AS "paperNumber", e.paper_date AS "paperDate",
       e.added_at AS "addedAt", e.added_by AS "addedBy", e.withdrawn_at AS "withdrawnAt", e.withdrawn_by AS "withdrawnBy",
       e.withdrawn_reason AS "withdrawnReason"
     FROM evidence e JOIN stored_file f ON f.id = e.file_id WHERE e.dossier_id = $1 ORDER BY e.dossier_version, e.id`,
    [dossierId],
  );
  return rows.map(({ component, withdrawnAt, withdrawnBy, withdrawnReason, ...rest }) => {
    const withdrawn: WithdrawnView | null = withdrawnAt && {
      at: withdrawnAt,
      by: withdrawnBy,
      reason: withdrawnReason,
    };
    return { component, view: { ...rest, withdrawn } };
  });
}
