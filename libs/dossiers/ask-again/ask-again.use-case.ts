import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  againstAskingAgain,
  dossierActs,
  dossierSentences,
  type DossierFacts,
  type DossierState,
} from '@app/domain/dossiers';
import { refusal } from '@app/domain/shared';
import type { PersonActing } from '@app/domain/identity';
import { UnitOfWork, type Tx } from '@app/platform';
import { Door, once, refusedProblem, type ActRequest, type Advanced, type InHand } from '@app/workflow';
import { DossierLifecycle, type DossierRow } from '../dossier.lifecycle';
import { standsAgainst } from '../fault';
import { Dossier } from '../persistence/dossier.entity';
import { runningPhase } from './again-facts';

/**
 * A unit that was not recognised asks once more in a later phase: a new dossier, on the plan's way in, stands in the place of the one that
 * ended. The old one keeps all that was said about it, and is looked up from the new one.
 */
@Injectable()
export class AskAgain {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly door: Door,
    private readonly lifecycle: DossierLifecycle,
  ) {}

  /** @returns the new dossier. @throws Problem 403 wrong role, 404 not theirs, 409 it may not ask again, or the dossier has moved on */
  act(request: ActRequest, id: string): Promise<Advanced> {
    return this.unitOfWork.run(request.actor, (tx) =>
      once(tx, request, async () => {
        await holdPeriod(tx, id);
        const hand = await this.door.take(tx, this.lifecycle, id, request.ifMatch);
        requireAsker(request.actor, hand.facts);
        const against = againstAskingAgain(hand.subject.state as DossierState, hand.facts.again);
        if (against) throw standsAgainst(against);
        return this.open(tx, hand);
      }),
    );
  }

  private async open(
    tx: Tx,
    { subject, row: { dossier, planOfPeriod } }: InHand<DossierRow, DossierFacts>,
  ): Promise<Advanced> {
    const { periodId, provinceCode, unitCode, unitName } = dossier;
    await tx.manager.update(Dossier, { id: dossier.id }, { current: false });
    const id = randomUUID();
    await tx.manager.insert(Dossier, {
      id,
      periodId,
      round: dossier.round + 1,
      phase: await runningPhase(tx, periodId),
      current: true,
      late: false,
      failed: [],
      provinceCode,
      unitCode,
      unitName,
    });
    // of the revision that the period runs under now: the old dossier may have been decided under an earlier one
    const { title, plan } = subject;
    const planRevision = planOfPeriod.revision.number;
    const opened = await this.door.open(tx, this.lifecycle, { plan, planRevision, id, title, provinceCode, unitCode });
    return { ok: true, id, version: opened.version, state: opened.state };
  }
}

/** Before the dossier, as locks go: a period that closes or moves at this moment would leave the new dossier behind. */
async function holdPeriod({ manager }: Tx, dossierId: string): Promise<void> {
  await manager.query(`SELECT 1 FROM subject WHERE id = (SELECT period_id FROM dossier WHERE id = $1) FOR SHARE`, [
    dossierId,
  ]);
}

/** Whoever draws the unit's dossiers up; there is no step of a machine yet that the door could ask about. */
function requireAsker({ role, officeId }: PersonActing, { seats }: DossierFacts): void {
  const { roles } = dossierActs.begin;
  if ((roles as readonly string[]).includes(role) && officeId === seats.submitter) return;
  throw refusedProblem(
    { ok: false, kind: 'forbidden', reasons: [refusal('act.wrong-role', { role })] },
    dossierSentences,
  );
}
