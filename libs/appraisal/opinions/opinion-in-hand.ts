import { randomUUID } from 'node:crypto';
import { EMPTY_CONTENT, type PanelTask } from '@app/domain/appraisal';
import { appraisalRound } from '@app/dossiers';
import type { Tx } from '@app/platform';
import type { Subject } from '@app/workflow';
import { OpinionSaid } from '../persistence/opinion-said.entity';
import { Opinion } from '../persistence/opinion.entity';

/** An office's opinion of the present round, with what it says. The caller holds the dossier's lock. */
export interface OpinionInHand {
  readonly row: Opinion;
  readonly said: OpinionSaid;
}

/** The opinion of the present round, or null when the office has not begun one. */
export async function opinionInHand(tx: Tx, dossierId: string, officeId: string): Promise<OpinionInHand | null> {
  const row = await tx.manager.findOneBy(Opinion, { dossierId, officeId, round: await appraisalRound(tx, dossierId) });
  return row && { row, said: await tx.manager.findOneByOrFail(OpinionSaid, { opinionId: row.id }) };
}

/** Begins an opinion: an empty draft that only its own office reads. */
export async function beginOpinion(
  tx: Tx,
  subject: Subject,
  task: PanelTask,
  officeId: string,
): Promise<OpinionInHand> {
  const place = { provinceCode: subject.provinceCode, unitCode: subject.unitCode ?? '' };
  const id = randomUUID();
  const row = tx.manager.create(Opinion, {
    id,
    dossierId: subject.id,
    officeId,
    member: task.member,
    part: task.part,
    round: await appraisalRound(tx, subject.id),
    draftedBy: null,
    draftedByTitle: null,
    draftedAt: null,
    presentedAt: null,
    givenBy: null,
    givenByTitle: null,
    givenAt: null,
    version: 1,
    ...place,
    audience: null,
  });
  const said = tx.manager.create(OpinionSaid, {
    opinionId: id,
    content: EMPTY_CONTENT,
    proposals: null,
    paper: null,
    returnedReason: null,
    ...place,
    audience: officeId,
  });
  await tx.manager.insert(Opinion, row);
  await tx.manager.insert(OpinionSaid, said);
  return { row, said };
}
