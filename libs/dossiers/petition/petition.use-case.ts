import { Injectable } from '@nestjs/common';
import type { DossierEvent } from '@app/domain/dossiers';
import { Door, type ActRequest, type Advanced } from '@app/workflow';
import { DossierLifecycle } from '../dossier.lifecycle';

/** *Đề nghị xem xét lại*: the commune asks to have a refusal looked at again; the agencies begin anew. */
@Injectable()
export class Petition {
  constructor(
    private readonly door: Door,
    private readonly lifecycle: DossierLifecycle,
  ) {}

  act(request: ActRequest, id: string, reason: string): Promise<Advanced> {
    const event: DossierEvent = { type: 'PETITION', reason };
    return this.door.act(request, this.lifecycle, id, 'petition', async () => event);
  }
}
