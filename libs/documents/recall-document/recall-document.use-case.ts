import { Injectable } from '@nestjs/common';
import type { DocumentEvent } from '@app/domain/documents';
import { Door, type Advanced, type ActRequest } from '@app/workflow';
import { DocumentLifecycle } from '../document.lifecycle';

/** Thu hồi: the paper and its data are frozen (NĐ 30/2020 Điều 18.4); its file stays, and says that it has been recalled. */
@Injectable()
export class RecallDocument {
  constructor(
    private readonly door: Door,
    private readonly lifecycle: DocumentLifecycle,
  ) {}

  execute(request: ActRequest, id: string, reason: string): Promise<Advanced> {
    const event: DocumentEvent = { type: 'RECALL', reason };
    return this.door.act(request, this.lifecycle, id, 'recall', async () => event);
  }
}
