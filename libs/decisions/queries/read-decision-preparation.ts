import { Injectable } from '@nestjs/common';
import { decisionWords, decisionMessages, type Finding } from '@app/domain/decisions';
import type { PersonActing } from '@app/domain/identity';
import { standsWithDecider } from '@app/domain/plans';
import { sentence } from '@app/domain/workflow';
import { PlanLibrary } from '@app/plans';
import { notFound, UnitOfWork } from '@app/platform';
import { periodInHand } from '../period-in-hand';
import { standings } from '../standings';
import type { DecisionPreparation, PreparationLine } from './decision-preparation.dto';

/** What the papers would say if they were drafted now. */
@Injectable()
export class ReadDecisionPreparation {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly plans: PlanLibrary,
  ) {}

  /** @throws Problem 404 no such period, and for offices of the units themselves */
  read(actor: PersonActing, periodId: string): Promise<DecisionPreparation> {
    return this.unitOfWork.read(actor, async (tx) => {
      const { plan } = await periodInHand(tx, this.plans, periodId);
      if (!standsWithDecider(actor, plan, tx.today)) throw notFound(decisionWords.period);
      const list = await standings(tx, this.plans, periodId);
      const items: PreparationLine[] = list.map(({ id, unitCode, unit, finding, failures }) => ({
        dossierId: id,
        unitCode,
        unit,
        outcome: finding.outcome,
        failures: [...failures],
        reasons: reasonsOf(finding),
      }));
      const count = (outcome: Finding['outcome']): number => items.filter((item) => item.outcome === outcome).length;
      return { items, recognised: count('recognised'), notRecognised: count('not-recognised'), open: count('open') };
    });
  }
}

const reasonsOf = (finding: Finding): string[] =>
  finding.outcome === 'open' ? finding.reasons.map((reason) => sentence(reason, decisionMessages)) : [];
