import { Injectable } from '@nestjs/common';
import { composePaper, isAwaited, type DocumentEvent } from '@app/domain/documents';
import { Door, type Advanced, type ActRequest } from '@app/workflow';
import { DocumentLifecycle } from '../document.lifecycle';
import type { OfficialPaper } from '../persistence/official-paper.entity';
import { matterOf } from '../printing/paper-printer';

/** Sends a sealed paper out: from now on its recipients see it, and whatever waited for it moves on. */
@Injectable()
export class IssueDocument {
  constructor(
    private readonly door: Door,
    private readonly lifecycle: DocumentLifecycle,
  ) {}

  execute(request: ActRequest, id: string): Promise<Advanced> {
    return this.door.act(request, this.lifecycle, id, 'issue', async (_, { row }) => {
      const { template } = row;
      const event: DocumentEvent = {
        type: 'ISSUE',
        template,
        awaited: isAwaited(template),
        recipients: recipientsOf(row),
      };
      return event;
    });
  }
}

/** As printed under “Nơi nhận”, without the file copy, which stands last and goes nowhere. */
function recipientsOf(paper: OfficialPaper): string[] {
  return composePaper(matterOf(paper), { draft: false, demo: false }).recipients.slice(0, -1);
}
