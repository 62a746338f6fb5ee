import { Injectable } from '@nestjs/common';
import type { DossierEvent } from '@app/domain/dossiers';
import { Door, type ActRequest, type Advanced } from '@app/workflow';
import { DossierLifecycle } from '../dossier.lifecycle';

/** The receiving office looks whether the dossier is complete, and takes it in or turns it away with reasons. */
@Injectable()
export class Intake {
  constructor(
    private readonly door: Door,
    private readonly lifecycle: DossierLifecycle,
  ) {}

  takeIn(request: ActRequest, id: string): Promise<Advanced> {
    const event: DossierEvent = { type: 'TAKE_IN' };
    return this.door.act(request, this.lifecycle, id, 'take-in', async () => event);
  }

  refuse(request: ActRequest, id: string, reason: string): Promise<Advanced> {
    const event: DossierEvent = { type: 'REFUSE_INTAKE', reason };
    return this.door.act(request, this.lifecycle, id, 'refuse-intake', async () => event);
  }
}
