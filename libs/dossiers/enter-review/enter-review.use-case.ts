import { Injectable } from '@nestjs/common';
import { invalid, type Tx } from '@app/platform';
import { Door, type ActRequest, type Advanced } from '@app/workflow';
import { DossierLifecycle } from '../dossier.lifecycle';
import type { ReviewBody } from './review.dto';
import { Reviews } from './reviews';

/** Công an tỉnh enters, or enters again, what the review found in one unit. */
@Injectable()
export class EnterReview {
  constructor(
    private readonly door: Door,
    private readonly lifecycle: DossierLifecycle,
    private readonly reviews: Reviews,
  ) {}

  act(request: ActRequest, dossierId: string, body: ReviewBody): Promise<Advanced> {
    return this.door.act(request, this.lifecycle, dossierId, 'review', async (tx: Tx, hand) => {
      const faults = await this.reviews.check(tx, hand, body, '');
      if (faults.length > 0) throw invalid(faults);
      return this.reviews.write(tx, hand, body);
    });
  }
}
