import { Injectable } from '@nestjs/common';
import { eventOfCheck, type Check, type DocumentEvent } from '@app/domain/documents';
import { Door, type Advanced, type ActRequest } from '@app/workflow';
import { DocumentLifecycle } from '../document.lifecycle';

/** One of the looks that a draft needs before it gets a number. */
@Injectable()
export class CheckDocument {
  constructor(
    private readonly door: Door,
    private readonly lifecycle: DocumentLifecycle,
  ) {}

  execute(request: ActRequest, id: string, check: Check): Promise<Advanced> {
    return this.door.act(request, this.lifecycle, id, `check-${check}`, async (_, { row }) => {
      const event: DocumentEvent = { type: eventOfCheck(check), draftSha: row.draftSha };
      return event;
    });
  }
}
