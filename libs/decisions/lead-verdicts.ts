import { panelTasks } from '@app/domain/appraisal';
import type { Verdict } from '@app/domain/criteria';
import type { PlanRevision } from '@app/domain/plans';
import type { Tx } from '@app/platform';

/** The verdicts of the office that chairs the appraisal, as last given: where agencies differ, they go on (plan language 2.2, dissent). */
export async function leadVerdicts(
  tx: Tx,
  dossierId: string,
  plan: PlanRevision,
): Promise<Readonly<Record<string, Verdict>>> {
  const lead = panelTasks(plan, tx.today).find((task) => task.lead)?.member;
  const [row] = await tx.manager.query<{ verdicts: Readonly<Record<string, { verdict: Verdict }>> }[]>(
    `SELECT x.content -> 'verdicts' AS verdicts FROM opinion o JOIN opinion_said x ON x.opinion_id = o.id
     WHERE o.dossier_id = $1 AND o.member = $2 AND o.given_at IS NOT NULL ORDER BY o.round DESC LIMIT 1`,
    [dossierId, lead],
  );
  return Object.fromEntries(
    Object.entries(row?.verdicts ?? {}).map(([criterion, { verdict }]) => [criterion, verdict]),
  );
}
