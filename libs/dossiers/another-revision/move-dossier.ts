import { Injectable } from '@nestjs/common';
import { MOVED } from '@app/domain/workflow';
import { PlanLibrary } from '@app/plans';
import type { Tx } from '@app/platform';
import { Door, type JobAtHand } from '@app/workflow';
import { DossierLifecycle } from '../dossier.lifecycle';
import { isRunning } from './try-period';
import { trialMaterial } from './trial-material';
import { tryDossier } from './tried-dossier';

/** The job of one dossier whose period has gone to another revision. */
export const MOVE_DOSSIER = 'dossier.move';

/**
 * Takes one dossier along. It is tried again under its lock: one that cannot go any more stays where it is, and the dry run says why.
 * Repeating it changes nothing: the dossier is there already.
 */
@Injectable()
export class MoveDossier {
  constructor(
    private readonly door: Door,
    private readonly plans: PlanLibrary,
    private readonly lifecycle: DossierLifecycle,
  ) {}

  async run(tx: Tx, { payload }: JobAtHand): Promise<void> {
    const revision = Number(payload['revision']);
    const hand = await this.door.take(tx, this.lifecycle, String(payload['subjectId']));
    const { subject } = hand;
    if (subject.planRevision >= revision || !isRunning(subject)) return;
    const after = await this.plans.revision(tx, subject.plan, revision);
    const material = (await trialMaterial(tx, [subject.id])).get(subject.id);
    if (!material) throw new Error(`dossier ${subject.id} has gone`);
    const { run, impossible } = await tryDossier(tx, this.lifecycle, {
      ...material,
      subject,
      before: hand.row.plan,
      after,
      today: tx.today,
    });
    if (impossible.length > 0) return;
    const changed = run.criteria.filter((one) => one.before !== one.after).map(({ id }) => id);
    await this.door.move(tx, this.lifecycle, hand, {
      type: MOVED,
      from: subject.planRevision,
      to: revision,
      reason: String(payload['reason']),
      verdict: run.verdict,
      changed,
    });
  }
}
