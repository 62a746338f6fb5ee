import { standsWithDecider, type PlanRevision } from '@app/domain/plans';
import type { Tx } from '@app/platform';
import type { Period } from '../persistence/period.entity';
import type { ProposedUnitView, SelectionView } from './period-page.dto';

type Proposal = Pick<SelectionView, 'submissionNumber' | 'submissionDate' | 'documentId' | 'approvedOn'> & {
  readonly id: string;
};

const NOT_PROPOSED = { submissionNumber: null, submissionDate: null, documentId: null, approvedOn: null };

/** The review and the list that came of it. Until the Chairman has approved it, a commune is not told what is proposed for it. */
export async function selectionOfPeriod(tx: Tx, period: Period, plan: PlanRevision): Promise<SelectionView> {
  const [counts] = await tx.manager.query<[{ units: number; reviewed: number }]>(
    `SELECT count(*) AS units, count(*) FILTER (WHERE s.state <> 'listed') AS reviewed
     FROM dossier d JOIN subject s ON s.id = d.id WHERE d.period_id = $1 AND d.current`,
    [period.id],
  );
  const proposal = await newest(tx, period.id, plan);
  const list = proposal ? await linesOf(tx, proposal.id) : [];
  const { id: _, ...told } = proposal ?? { id: null, ...NOT_PROPOSED };
  const byTrack = (['keep', 'build', 'convert'] as const).map((track) => ({
    track,
    units: list.filter((line) => line.track === track).length,
  }));
  return { ...counts, ...told, byTrack, list };
}

async function newest(tx: Tx, periodId: string, plan: PlanRevision): Promise<Proposal | null> {
  const ofUnit = !standsWithDecider(tx.actor, plan, tx.today);
  const [row] = await tx.manager.query<Proposal[]>(
    `SELECT id, submission_number AS "submissionNumber", submission_date AS "submissionDate", document_id AS "documentId",
       approved_on AS "approvedOn"
     FROM selection_proposal WHERE period_id = $1 AND (approved_on IS NOT NULL OR NOT $2) ORDER BY id DESC LIMIT 1`,
    [periodId, ofUnit],
  );
  return row ?? null;
}

function linesOf({ manager }: Tx, proposalId: string): Promise<ProposedUnitView[]> {
  return manager.query<ProposedUnitView[]>(
    `SELECT l.unit_code AS code, l.unit_name AS name, l.track, l.reason FROM selected_unit l
     WHERE l.proposal_id = $1 ORDER BY array_position(ARRAY['keep', 'build', 'convert'], l.track), l.unit_sorted`,
    [proposalId],
  );
}
