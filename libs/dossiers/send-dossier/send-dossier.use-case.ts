import { Injectable } from '@nestjs/common';
import { dossierCode, type DossierEvent } from '@app/domain/dossiers';
import { Door, type ActRequest, type Advanced } from '@app/workflow';
import { DossierLifecycle } from '../dossier.lifecycle';
import { nextArrivalNumber } from './arrival-numbers';

/** The commune sends its signed dossier: it gets its code and its number of arrival at once, and is marked when it comes after the day. */
@Injectable()
export class SendDossier {
  constructor(
    private readonly door: Door,
    private readonly lifecycle: DossierLifecycle,
  ) {}

  act(request: ActRequest, id: string): Promise<Advanced> {
    return this.door.act(request, this.lifecycle, id, 'send', async (tx, { row: { dossier }, facts }) => {
      const { lastDay } = facts.sending;
      const arrivalNumber = await nextArrivalNumber(tx, facts.seats.intake, dossier.provinceCode);
      return {
        type: 'SEND',
        late: lastDay !== null && tx.today > lastDay,
        code: dossierCode(dossier, tx.today, arrivalNumber),
        arrivalNumber,
      } satisfies DossierEvent;
    });
  }
}
