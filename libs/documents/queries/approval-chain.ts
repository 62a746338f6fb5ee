import { documentActLabels, isSignedBySecretary, type DocumentAct } from '@app/domain/documents';
import type { Tx } from '@app/platform';
import { OPENED } from '@app/workflow';
import type { OfficialPaper } from '../persistence/official-paper.entity';
import type { ApprovalStep, Remark } from './document.dto';

interface Done {
  readonly act: DocumentAct | typeof OPENED;
  readonly by: string | null;
  readonly byPerson: boolean;
  readonly officeName: string | null;
  readonly at: Date;
  readonly reason: string | null;
  readonly current: boolean;
}

/**
 * Who said what about a paper: the steps of its present draft, done and to come, and every return with its reason. What its authors did
 * among themselves is not there for those whom it was issued to: they see the steps since, and no empty ones before them.
 */
export async function approvalChain(
  tx: Tx,
  paper: OfficialPaper,
): Promise<{ approvals: ApprovalStep[]; remarks: Remark[] }> {
  const done = await doneTo(tx, paper.id);
  const fromWithin = done.some(({ act }) => act === OPENED);
  const steps = stepsOf(paper).filter((step) => fromWithin || done.some(({ act }) => act === step));
  return {
    approvals: steps.map((act) => {
      const last = done.find((one) => one.act === act && one.current);
      return {
        act,
        label: documentActLabels[act],
        done: last !== undefined,
        by: last?.by ?? null,
        byPerson: last?.byPerson ?? false,
        officeName: last?.officeName ?? null,
        at: last?.at ?? null,
      };
    }),
    remarks: done.flatMap(({ act, by, byPerson, officeName, at, reason }) =>
      reason === null || act === OPENED
        ? []
        : [{ act, label: documentActLabels[act], by, byPerson, officeName, at, reason }],
    ),
  };
}

function stepsOf({ checks, signedElsewhere, template }: OfficialPaper): DocumentAct[] {
  const secretary: DocumentAct[] = isSignedBySecretary(template) ? ['sign-as-secretary'] : [];
  const signing: DocumentAct[] = signedElsewhere
    ? ['record-elsewhere']
    : ['enter-number', ...secretary, 'sign', 'seal'];
  return ['present', ...checks.map((check): DocumentAct => `check-${check}`), ...signing, 'issue'];
}

/** The newest first. `current`: it concerns the draft as it was presented last; a number that was voided is not there any more. */
function doneTo({ manager }: Tx, id: string): Promise<Done[]> {
  return manager.query<Done[]>(
    `SELECT act, coalesce(on_behalf_of, actor_title) AS by, actor_kind = 'person' AS "byPerson", actor_office AS "officeName", at, payload ->> 'reason' AS reason,
       seq >= coalesce(max(seq) FILTER (WHERE act = 'present') OVER (), 0)
         AND (act <> 'enter-number' OR seq > coalesce(max(seq) FILTER (WHERE act = 'void-number') OVER (), 0))
         AND (act <> 'sign-as-secretary' OR seq > coalesce(max(seq) FILTER (WHERE act IN ('void-number', 'renew')) OVER (), 0)) AS current
     FROM event WHERE subject_id = $1 ORDER BY seq DESC`,
    [id],
  );
}
