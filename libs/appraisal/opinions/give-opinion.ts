import { completeFindings, figuresNotConfirmed, mayGive, verdictsOf } from '@app/domain/appraisal';
import type { Verdict } from '@app/domain/criteria';
import { officesAt, type PersonActing } from '@app/domain/identity';
import { decidingLevel } from '@app/domain/plans';
import { inVietnamese, refusal } from '@app/domain/shared';
import { figuresToJudge } from '@app/dossiers';
import type { Tx } from '@app/platform';
import type { Subject } from '@app/workflow';
import type { AtTheDesk } from '../panel/panel-desk';
import { proposalsFor } from '../panel/engine-proposals';
import { OpinionSaid } from '../persistence/opinion-said.entity';
import { Opinion } from '../persistence/opinion.entity';
import { refused } from '../refuse';
import { opinionInHand, type OpinionInHand } from './opinion-in-hand';

/** What the head has read, and lets go out in the agency's name. */
export interface Giving {
  readonly actor: PersonActing;
  readonly subject: Subject;
  readonly desk: AtTheDesk;
  /** version of the draft on the head's screen */
  readonly opinionVersion: number;
}

/**
 * Gives an opinion in the agency's name: from now on the offices of the province read it, and it never changes. The caller holds the
 * dossier's lock and moves the dossier.
 *
 * The draft is judged again: figures may have moved since it was laid before the head, and with them what the engine says.
 * @returns the verdicts by criterion
 * @throws Problem 409 with the reasons
 */
export async function giveOpinion(
  tx: Tx,
  { actor, subject, desk, opinionVersion }: Giving,
): Promise<Record<string, Verdict>> {
  const opinion = await opinionInHand(tx, subject.id, actor.officeId);
  if (opinion?.row.givenAt) throw refused(refusal('opinion.given'));
  const person = opinion?.row.draftedBy ?? null;
  const draft = opinion && person !== null ? { person, presented: opinion.row.presentedAt !== null } : null;
  const standsAgainst = mayGive(desk.plan.panel, draft, {
    person: actor.personId,
    isHead: actor.role === 'agency-head',
  });
  if (standsAgainst || !opinion) throw refused(standsAgainst ?? refusal('opinion.no-draft'));
  if (opinion.row.version !== opinionVersion) throw refused(refusal('opinion.changed'));
  await refuseWithoutFigures(tx, subject, desk);
  const proposals = await proposalsFor(tx, subject, desk.plan);
  const findings = completeFindings(desk.task, opinion.said.content, proposals);
  if (findings.length > 0) throw refused(...findings.map((finding) => finding.refusal));
  await write(tx, opinion, actor, { proposals, audience: officesAt(decidingLevel(desk.plan, tx.today)) });
  return verdictsOf(opinion.said.content);
}

/** The lead's verdict stands on figures that it has confirmed, all of them; other agencies judge what is there. */
async function refuseWithoutFigures(tx: Tx, { id, state }: Subject, { plan, task }: AtTheDesk): Promise<void> {
  if (!task.lead) return;
  const stage = state === 'reappraisal' ? 'final' : 'confirmed';
  const missing = figuresNotConfirmed(plan, task.criteria, await figuresToJudge(tx, id), stage);
  const labels = plan.indicators
    .filter((indicator) => missing.includes(indicator.id))
    .map(({ label }) => inVietnamese(label));
  if (labels.length > 0) throw refused(refusal('opinion.figures-missing', { indicators: labels }));
}

async function write(
  tx: Tx,
  { row }: OpinionInHand,
  actor: PersonActing,
  said: Pick<OpinionSaid, 'proposals'> & { readonly audience: string },
): Promise<void> {
  const given = { givenBy: actor.personId, givenByTitle: actor.title, givenAt: tx.now, version: row.version + 1 };
  await tx.manager.update(Opinion, { id: row.id }, given);
  await tx.manager.update(OpinionSaid, { opinionId: row.id }, said);
}
