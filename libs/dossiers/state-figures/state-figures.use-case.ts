import { Injectable } from '@nestjs/common';
import { stageEnteredIn, type DossierState } from '@app/domain/dossiers';
import { refusal } from '@app/domain/shared';
import { invalid } from '@app/platform';
import { Door, type ActRequest } from '@app/workflow';
import { DossierLifecycle } from '../dossier.lifecycle';
import { editingNow } from '../editing-now';
import { fault } from '../fault';
import { Figures } from '../figures/figures';
import type { Saved, StateFiguresBody } from './state-figures.dto';

/** The unit states its figures, at registration or for the dossier; saved while it types, so only what changed comes in. */
@Injectable()
export class StateFigures {
  constructor(
    private readonly door: Door,
    private readonly lifecycle: DossierLifecycle,
    private readonly figures: Figures,
  ) {}

  act(request: ActRequest, id: string, { figures }: StateFiguresBody): Promise<Saved> {
    return this.door.edit(request, this.lifecycle, id, async (tx, hand) => {
      const { dossier, plan } = hand.row;
      const editable = await editingNow(tx, hand);
      const asked = new Set(plan.indicators.map((indicator) => indicator.id));
      const closed = figures.flatMap(({ indicator }, i) =>
        editable.figures.includes(indicator)
          ? []
          : [
              fault(
                `/figures/${i}/indicator`,
                refusal(asked.has(indicator) ? 'figure.not-now' : 'figure.unknown', { indicator }),
              ),
            ],
      );
      if (closed.length > 0) throw invalid(closed);
      await this.figures.enter(tx, {
        dossier,
        plan,
        stage: stageEnteredIn(hand.subject.state as DossierState),
        figures,
      });
      return { savedAt: tx.now };
    });
  }
}
