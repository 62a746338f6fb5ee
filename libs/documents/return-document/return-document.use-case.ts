import { Injectable } from '@nestjs/common';
import type { DocumentEvent } from '@app/domain/documents';
import { Door, type Advanced, type ActRequest } from '@app/workflow';
import { DocumentLifecycle } from '../document.lifecycle';
import { Numbers } from '../numbering/numbers';

/** Sends a draft back to who drew it up. A number that it had already is voided for the same reason. */
@Injectable()
export class ReturnDocument {
  constructor(
    private readonly door: Door,
    private readonly lifecycle: DocumentLifecycle,
    private readonly numbers: Numbers,
  ) {}

  execute(request: ActRequest, id: string, reason: string): Promise<Advanced> {
    return this.door.act(request, this.lifecycle, id, 'return', async (tx, { row }) => {
      await this.numbers.release(tx, row, reason);
      const event: DocumentEvent = { type: 'RETURN', reason };
      return event;
    });
  }
}
