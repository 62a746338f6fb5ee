import { panelTasks, panelVerdicts, type BesideTheWords } from '@app/domain/appraisal';
import type { Verdict } from '@app/domain/criteria';
import type { PlanRevision } from '@app/domain/plans';
import type { Tx } from '@app/platform';

interface Said {
  readonly member: string;
  readonly silent: boolean;
  readonly verdicts: Readonly<Record<string, { readonly verdict: Verdict }>> | null;
}

/** What the panel has last said of each criterion: the chair, and of what it does not examine whoever does. */
export async function verdictsOfPanel(
  tx: Tx,
  dossierId: string,
  plan: PlanRevision,
  figures: Pick<BesideTheWords, 'appraised' | 'final'>,
): Promise<Readonly<Record<string, Verdict>>> {
  const tasks = panelTasks(plan, tx.today);
  const words = await lastWords(tx, dossierId);
  const silent = words.filter((one) => one.silent).map(({ member }) => member);
  // who was heard after a petition in silence only has taken back what it had said before
  const given = words
    .filter((one) => !one.silent)
    .map(({ member, verdicts }) => ({
      member,
      verdicts: Object.fromEntries(Object.entries(verdicts ?? {}).map(([id, { verdict }]) => [id, verdict])),
    }));
  const silentOn = tasks.filter(({ member }) => silent.includes(member)).flatMap(({ criteria }) => criteria);
  const lead = tasks.find((task) => task.lead)?.member;
  return panelVerdicts(given, lead, { ...figures, silentOn });
}

/** By member: the dossier's machine knows who kept silent in the present appraisal, the opinions what the others said last. */
function lastWords({ manager }: Tx, dossierId: string): Promise<Said[]> {
  return manager.query<Said[]>(
    `SELECT coalesce(m.member, g.member) AS member, coalesce(m.silent, false) AS silent, g.verdicts
     FROM (SELECT o.key AS member, (o.value ->> 'silent')::boolean AS silent
           FROM subject s, jsonb_each(s.snapshot #> '{context,opinions}') o WHERE s.id = $1) m
       FULL JOIN (SELECT DISTINCT ON (o.member) o.member, x.content -> 'verdicts' AS verdicts
                  FROM opinion o JOIN opinion_said x ON x.opinion_id = o.id
                  WHERE o.dossier_id = $1 AND o.given_at IS NOT NULL ORDER BY o.member, o.round DESC) g USING (member)`,
    [dossierId],
  );
}
