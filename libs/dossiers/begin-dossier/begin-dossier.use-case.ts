import { Injectable } from '@nestjs/common';
import type { DossierEvent } from '@app/domain/dossiers';
import { Door, type ActRequest, type Advanced } from '@app/workflow';
import { DossierLifecycle } from '../dossier.lifecycle';

/** The commune's officer opens the selected unit's dossier and starts to draw it up. */
@Injectable()
export class BeginDossier {
  constructor(
    private readonly door: Door,
    private readonly lifecycle: DossierLifecycle,
  ) {}

  act(request: ActRequest, id: string): Promise<Advanced> {
    const event: DossierEvent = { type: 'BEGIN' };
    return this.door.act(request, this.lifecycle, id, 'begin', async () => event);
  }
}
