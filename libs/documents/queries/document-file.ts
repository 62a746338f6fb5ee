import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { PersonActing } from '@app/domain/identity';
import { FolderStorage, UnitOfWork } from '@app/platform';
import { PaperPrinter } from '../printing/paper-printer';
import { currentFile, type Stage } from './current-file';
import { readablePaper } from './readable-paper';

export interface DocumentFile {
  readonly name: string;
  readonly sha256: string;
  readonly stage: Stage | 'draft' | 'pen';
  readonly bytes: Buffer;
}

/** The bytes of a paper as it is now: printed while it is a draft, and from its number on the stored file, to the byte. */
@Injectable()
export class DocumentFileQuery {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly storage: FolderStorage,
    private readonly printer: PaperPrinter,
  ) {}

  /** @param form `pen`: to be signed by hand, number and date open */
  async file(actor: PersonActing, id: string, form: 'current' | 'pen'): Promise<DocumentFile> {
    const { paper } = await this.unitOfWork.read(actor, (tx) => readablePaper(tx, id));
    const name = `${paper.template}-${id.slice(-8)}.pdf`;
    const stored = currentFile(paper);
    if (form === 'current' && stored) return { name, ...stored, bytes: await this.storage.get(stored.sha256) };
    const bytes = await (form === 'pen' ? this.printer.forThePen(paper) : this.printer.draft(paper));
    return {
      name,
      stage: form === 'pen' ? 'pen' : 'draft',
      sha256: createHash('sha256').update(bytes).digest('hex'),
      bytes,
    };
  }
}
