import { Injectable } from '@nestjs/common';
import { figuresOfDossier, type DossierEvent, type DossierFacts } from '@app/domain/dossiers';
import { figuresOfReview, type PlanRevision } from '@app/domain/plans';
import { inVietnamese, refusal } from '@app/domain/shared';
import type { FieldProblem, Tx } from '@app/platform';
import type { InHand } from '@app/workflow';
import type { DossierRow } from '../dossier.lifecycle';
import { fault, standsAgainst } from '../fault';
import { Figures } from '../figures/figures';
import { figuresAt } from '../figures/figures-to-judge';
import { listIsProposed } from '../gather-facts';
import { Dossier } from '../persistence/dossier.entity';
import type { ReviewBody } from './review.dto';

type DossierInHand = InHand<DossierRow, DossierFacts>;

/**
 * The facts saw no list; one may be on its way in this very moment, drawn up from what is about to be changed. So the period's row is
 * held: a list that is being submitted is waited for, and one that comes later waits for us. Whoever submits holds no dossier, so the
 * two cannot wait for each other.
 * @throws Problem 409
 */
async function refuseWhileSubmitted(tx: Tx, periodId: string): Promise<void> {
  await tx.manager.query('SELECT 1 FROM period WHERE id = $1 FOR SHARE', [periodId]);
  if (await listIsProposed(tx, periodId)) throw standsAgainst(refusal('review.list-proposed'));
}

/** One row of the July review: figures of the plan's table and the proposed track, checked and written. */
@Injectable()
export class Reviews {
  constructor(private readonly figures: Figures) {}

  /** Faults of one row, each at its place under `pointer`. */
  async check(
    tx: Tx,
    { row: { dossier, plan } }: DossierInHand,
    body: ReviewBody,
    pointer: string,
  ): Promise<FieldProblem[]> {
    const faults = await this.figures.check(tx, {
      dossier,
      plan,
      stage: 'review',
      figures: body.figures,
      pointer: `${pointer}/figures`,
    });
    const known = new Set(figuresOfDossier(plan).map(({ id }) => id));
    const stray = body.figures.flatMap(({ indicator }, i) =>
      known.has(indicator) ? [] : [fault(`${pointer}/figures/${i}/indicator`, refusal('figure.not-asked'))],
    );
    const missing = await this.missing(tx, dossier, plan, body);
    const { proposedTrack: track } = body;
    return [
      ...stray,
      ...faults.filter(({ code }) => stray.length === 0 || code !== 'figure.unknown'),
      ...(missing.length > 0 ? [fault(`${pointer}/figures`, refusal('figure.missing', { names: missing }))] : []),
      ...(track && !plan.selection.tracks.includes(track)
        ? [fault(`${pointer}/proposedTrack`, refusal('review.track-not-in-plan'))]
        : []),
    ];
  }

  /** Writes a checked row and makes its event. @throws Problem 409 when the list is submitted in this very moment */
  async write(tx: Tx, { row: { dossier, plan }, facts }: DossierInHand, body: ReviewBody): Promise<DossierEvent> {
    if (!facts.listProposed) await refuseWhileSubmitted(tx, dossier.periodId);
    await this.figures.enter(tx, { dossier, plan, stage: 'review', figures: body.figures });
    await tx.manager.update(Dossier, { id: dossier.id }, { reviewNote: body.note || null });
    return { type: 'REVIEW', track: body.proposedTrack };
  }

  /** Labels of what the review must count that would still be empty. */
  private async missing(tx: Tx, dossier: Dossier, plan: PlanRevision, body: ReviewBody): Promise<string[]> {
    const present = await figuresAt(tx, dossier.id, 'review');
    const entered = new Map(body.figures.map(({ indicator, value }) => [indicator, value]));
    const empty = figuresOfReview(plan).filter((id) =>
      entered.has(id) ? entered.get(id) === null : present[id] === undefined,
    );
    return empty.map((id) => inVietnamese(plan.indicators.find((one) => one.id === id)?.label ?? id));
  }
}
