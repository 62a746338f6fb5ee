import { Injectable } from '@nestjs/common';
import { documentProblems, type DocumentEvent } from '@app/domain/documents';
import { parseLegalDate } from '@app/domain/shared';
import { digestOf, Files, type Upload } from '@app/files';
import { invalidField } from '@app/platform';
import { Door, withFile, type Advanced, type ActRequest } from '@app/workflow';
import { DocumentLifecycle } from '../document.lifecycle';
import { LookAhead } from '../look-ahead';
import { Numbers } from '../numbering/numbers';
import type { RecordElsewhereBody } from './record-elsewhere.dto';

/** A paper signed by hand and scanned, or signed in another system, stands where a sealed one stands (docs/practice.md 4). */
@Injectable()
export class RecordElsewhere {
  constructor(
    private readonly door: Door,
    private readonly lifecycle: DocumentLifecycle,
    private readonly ahead: LookAhead,
    private readonly files: Files,
    private readonly numbers: Numbers,
  ) {}

  async execute(
    asked: ActRequest,
    id: string,
    body: RecordElsewhereBody,
    upload: Upload | undefined,
  ): Promise<Advanced> {
    const date = parseLegalDate(body.date);
    if (!date) throw invalidField('/date', 'field.date', documentProblems.noSuchDay);
    const request = upload ? withFile(asked, digestOf(upload)) : asked;
    const { number, signerName, signerTitle } = body;
    const said = { type: 'RECORD_ELSEWHERE', number, date, signerName, signerTitle } as const;
    const ahead = await this.ahead.before(request, id, 'record-elsewhere', (_, { symbol }) => ({
      event: { ...said, symbol, scanSha: '' },
    }));
    if (ahead.answer) return ahead.answer;
    const file = await this.files.store(upload);
    if (file.mediaType !== 'application/pdf')
      throw invalidField('/file', 'document.scan-not-pdf', documentProblems.scanNotPdf);
    return this.door.act(request, this.lifecycle, id, 'record-elsewhere', async (tx, { row }) => {
      await this.files.keep(tx, file, row);
      await (row.number === number ? this.numbers.redate(tx, row, date) : this.numbers.take(tx, row, number, date));
      const event: DocumentEvent = { ...said, symbol: row.symbol, scanSha: file.sha256 };
      return event;
    });
  }
}
