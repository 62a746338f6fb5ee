import { Injectable } from '@nestjs/common';
import type { DossierFacts } from '@app/domain/dossiers';
import { refusal } from '@app/domain/shared';
import { invalid, UnitOfWork, type FieldProblem, type Tx } from '@app/platform';
import { Door, once, type ActRequest, type InHand } from '@app/workflow';
import { DossierLifecycle, type DossierRow } from '../dossier.lifecycle';
import { fault } from '../fault';
import type { ReviewOfUnitBody, ReviewsEntered } from './review.dto';
import { Reviews } from './reviews';

interface RowInHand {
  readonly hand: InHand<DossierRow, DossierFacts>;
  readonly body: ReviewOfUnitBody;
  readonly pointer: string;
}

/** The review table of many units at once: all rows in one transaction, or none and the faults of every row by its place. */
@Injectable()
export class EnterReviews {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly door: Door,
    private readonly lifecycle: DossierLifecycle,
    private readonly reviews: Reviews,
  ) {}

  act(request: ActRequest, periodId: string, rows: readonly ReviewOfUnitBody[]): Promise<ReviewsEntered> {
    return this.unitOfWork.run(request.actor, (tx) =>
      once(tx, request, async () => {
        const taken = await this.take(tx, periodId, rows);
        const faults: FieldProblem[] = [];
        for (const { hand, body, pointer } of taken)
          faults.push(...(await this.reviews.check(tx, hand, body, pointer)));
        if (faults.length > 0) throw invalid(faults);
        for (const row of taken) await this.enter(tx, row);
        return { entered: taken.length };
      }),
    );
  }

  /** Locks the dossiers in the order of their ids (the house's lock order), whatever the order of the rows. */
  private async take(tx: Tx, periodId: string, rows: readonly ReviewOfUnitBody[]): Promise<RowInHand[]> {
    const dossiers = await tx.manager.query<{ id: string; unit: string }[]>(
      `SELECT id, unit_code AS unit FROM dossier WHERE period_id = $1 AND current AND unit_code = ANY ($2) ORDER BY id`,
      [periodId, rows.map(({ unitCode }) => unitCode)],
    );
    const faults = rows.flatMap(({ unitCode }, i) => {
      if (!dossiers.some(({ unit }) => unit === unitCode))
        return fault(`/rows/${i}/unitCode`, refusal('review.unit-unknown'));
      const first = rows.findIndex((row) => row.unitCode === unitCode);
      return first === i ? [] : fault(`/rows/${i}/unitCode`, refusal('review.unit-twice'));
    });
    if (faults.length > 0) throw invalid(faults);
    const taken: RowInHand[] = [];
    for (const { id, unit } of dossiers) {
      const index = rows.findIndex(({ unitCode }) => unitCode === unit);
      const body = rows[index];
      if (!body) continue;
      const hand = await this.door.take(tx, this.lifecycle, id);
      await this.door.refuseBeforehand(tx, this.lifecycle, hand, 'review');
      taken.push({ hand, body, pointer: `/rows/${index}` });
    }
    return taken;
  }

  private async enter(tx: Tx, { hand, body }: RowInHand): Promise<void> {
    const event = await this.reviews.write(tx, hand, body);
    await this.door.advanceOrRefuse(tx, this.lifecycle, hand, 'review', event);
  }
}
