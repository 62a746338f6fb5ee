import { panelTasks, panelVerdicts } from '@app/domain/appraisal';
import type { Verdict } from '@app/domain/criteria';
import type { PlanRevision } from '@app/domain/plans';
import type { Tx } from '@app/platform';

interface Said {
  readonly member: string;
  readonly verdicts: Readonly<Record<string, { readonly verdict: Verdict }>> | null;
}

/** What the panel has last said of each criterion: the chair, and of what it does not examine whoever does. */
export async function verdictsOfPanel(
  tx: Tx,
  dossierId: string,
  plan: PlanRevision,
): Promise<Readonly<Record<string, Verdict>>> {
  const lead = panelTasks(plan, tx.today).find((task) => task.lead)?.member;
  const rows = await tx.manager.query<Said[]>(
    `SELECT DISTINCT ON (o.member) o.member, x.content -> 'verdicts' AS verdicts
     FROM opinion o JOIN opinion_said x ON x.opinion_id = o.id
     WHERE o.dossier_id = $1 AND o.given_at IS NOT NULL ORDER BY o.member, o.round DESC`,
    [dossierId],
  );
  const given = rows.map(({ member, verdicts }) => ({
    member,
    verdicts: Object.fromEntries(Object.entries(verdicts ?? {}).map(([id, { verdict }]) => [id, verdict])),
  }));
  return panelVerdicts(given, lead);
}
