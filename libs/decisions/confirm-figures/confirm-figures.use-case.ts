import { Injectable } from '@nestjs/common';
import { appraisedFigures, finalFigures, judgeFigures, verdictsBy, type Readings } from '@app/domain/appraisal';
import type { CriteriaJudgement } from '@app/domain/criteria';
import { lastLook, type LastLook } from '@app/domain/decisions';
import type { DossierEvent } from '@app/domain/dossiers';
import type { PlanRevision } from '@app/domain/plans';
import { refusal } from '@app/domain/shared';
import { besideFigures, DossierLifecycle, Figures, figuresToJudge } from '@app/dossiers';
import type { Tx } from '@app/platform';
import { Door, type ActRequest, type Advanced } from '@app/workflow';
import { lastDayOfFigures } from '../last-day';
import { verdictsOfPanel } from '../verdicts-of-panel';
import { FinalConfirmation } from '../persistence/final-confirmation.entity';
import { refused } from '../refuse';
import type { FinalFigureBody } from '../state-final-figures/final-figures.dto';

/**
 * The lead confirms the counts of the last day, as stated or corrected. Whether anything has changed is not asked of anybody: the criteria
 * are judged on both sets of counts and compared.
 */
@Injectable()
export class ConfirmFigures {
  constructor(
    private readonly door: Door,
    private readonly dossiers: DossierLifecycle,
    private readonly figures: Figures,
  ) {}

  /** @throws Problem 403 not the lead, 409 not stated, too early or out of turn, 422 a figure that cannot be */
  run(request: ActRequest, id: string, corrected: readonly FinalFigureBody[]): Promise<Advanced> {
    const { actor } = request;
    return this.door.act(request, this.dossiers, id, 'confirm', async (tx, { row: { dossier, plan } }) => {
      const from = await lastDayOfFigures(tx, dossier, plan);
      if (tx.today < from) throw refused(refusal('confirmation.too-early', { from }));
      await refuseUnstated(tx, id, plan);
      if (corrected.length > 0) await this.figures.enter(tx, { dossier, plan, stage: 'final', figures: corrected });
      const { changed, failed } = await look(tx, id, plan);
      const confirmed = {
        confirmedBy: actor.personId,
        confirmedByTitle: actor.title,
        confirmedAt: tx.now,
        changed,
        failed: [...failed],
      };
      const { provinceCode, unitCode } = dossier;
      await tx.manager.upsert(FinalConfirmation, { dossierId: id, ...confirmed, provinceCode, unitCode }, [
        'dossierId',
      ]);
      return { type: 'CONFIRM', changed, failed } satisfies DossierEvent;
    });
  }
}

/** Both confirm where the plan says so (`by: [stater, lead]`). */
async function refuseUnstated(tx: Tx, dossierId: string, { confirmation }: PlanRevision): Promise<void> {
  if (!confirmation.by.includes('stater')) return;
  const row = await tx.manager.findOneBy(FinalConfirmation, { dossierId });
  if (!row?.statedAt) throw refused(refusal('confirmation.not-stated'));
}

async function look(tx: Tx, dossierId: string, plan: PlanRevision): Promise<LastLook> {
  const figures = await figuresToJudge(tx, dossierId);
  // what stands beside the figures is the same for both, so that only figures can have moved a verdict
  const beside = await besideFigures(tx, { id: dossierId, plan, state: 'final-confirmation', figures });
  const judged = (readings: Readings): CriteriaJudgement => judgeFigures(plan, readings, beside);
  const appraised = judged(appraisedFigures(plan.indicators, figures));
  const given = await verdictsOfPanel(tx, dossierId, plan, { appraised: verdictsBy(appraised), final: null });
  return lastLook(given, appraised, judged(finalFigures(plan, figures)));
}
