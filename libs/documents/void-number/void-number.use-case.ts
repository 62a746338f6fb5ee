import { Injectable } from '@nestjs/common';
import type { DocumentEvent } from '@app/domain/documents';
import { Door, type Advanced, type ActRequest } from '@app/workflow';
import { DocumentLifecycle } from '../document.lifecycle';
import { Numbers } from '../numbering/numbers';

/** Hủy số: a number that was taken and will not be signed. */
@Injectable()
export class VoidNumber {
  constructor(
    private readonly door: Door,
    private readonly lifecycle: DocumentLifecycle,
    private readonly numbers: Numbers,
  ) {}

  execute(request: ActRequest, id: string, reason: string): Promise<Advanced> {
    return this.door.act(request, this.lifecycle, id, 'void-number', async (tx, { row }) => {
      await this.numbers.release(tx, row, reason);
      const event: DocumentEvent = { type: 'VOID_NUMBER', reason };
      return event;
    });
  }
}
