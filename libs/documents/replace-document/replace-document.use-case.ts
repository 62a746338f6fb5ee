import { Injectable } from '@nestjs/common';
import { documentProblems, type DocumentEvent } from '@app/domain/documents';
import { invalidField, type Tx } from '@app/platform';
import { Door, Subject, type Advanced, type ActRequest } from '@app/workflow';
import { DocumentLifecycle } from '../document.lifecycle';
import { OfficialPaper } from '../persistence/official-paper.entity';

/** An error of content in an issued paper is put right by another one of the same form (NĐ 30/2020 Điều 18.3), never by editing. */
@Injectable()
export class ReplaceDocument {
  constructor(
    private readonly door: Door,
    private readonly lifecycle: DocumentLifecycle,
  ) {}

  execute(request: ActRequest, id: string, by: string, reason: string): Promise<Advanced> {
    return this.door.act(request, this.lifecycle, id, 'replace', async (tx, { row }) => {
      if (!(await takesThePlaceOf(tx, row, by))) {
        throw invalidField('/by', 'document.no-replacement', documentProblems.noReplacement);
      }
      const event: DocumentEvent = { type: 'REPLACE', by, reason };
      return event;
    });
  }
}

async function takesThePlaceOf({ manager }: Tx, replaced: OfficialPaper, id: string): Promise<boolean> {
  const other = await manager.findOneBy(OfficialPaper, { id });
  const subject = await manager.findOneBy(Subject, { id, state: 'issued' });
  if (!other || !subject || id === replaced.id) return false;
  return other.kind === replaced.kind && other.issuerOffice === replaced.issuerOffice;
}
