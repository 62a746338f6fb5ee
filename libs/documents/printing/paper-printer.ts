import { Injectable } from '@nestjs/common';
import { composePaper, printedFor, type Numbering, type Paper, type PrintedSigner } from '@app/domain/documents';
import { Settings } from '@app/platform';
import type { OfficialPaper } from '../persistence/official-paper.entity';
import { renderDocument, type RenderedDocument } from '../rendering/render-document';

/** Prints a paper in the forms that it has before it is signed. The same paper gives the same bytes at any time. */
@Injectable()
export class PaperPrinter {
  constructor(private readonly settings: Settings) {}

  /** For those who check it: marked DỰ THẢO, without number and date. */
  async draft(paper: OfficialPaper): Promise<Buffer> {
    return (await this.render(matterOf(paper), { draft: true })).pdf;
  }

  /** The very bytes that will be signed. */
  final(paper: OfficialPaper, numbering: Numbering, signer: PrintedSigner): Promise<RenderedDocument> {
    return this.render(printedFor(matterOf(paper), signer), { draft: false, ...numbering });
  }

  /** To be signed by hand: number and date stay open, the clerk writes them in after the signature. */
  async forThePen(paper: OfficialPaper): Promise<Buffer> {
    return (await this.render(matterOf(paper), { draft: false, medium: 'paper' })).pdf;
  }

  /**
   * A paper that goes through no register of ours: printed from what is known whenever somebody asks for it, to be signed by hand where it
   * needs a signature. Without `numbering` number and day stay open.
   */
  async unregistered(paper: Paper, numbering?: Numbering): Promise<Buffer> {
    return (await this.render(paper, { draft: false, medium: 'paper', ...numbering })).pdf;
  }

  private render(
    paper: Paper,
    printing: { draft: boolean; medium?: 'paper' } & Partial<Numbering>,
  ): Promise<RenderedDocument> {
    return renderDocument(composePaper(paper, { ...printing, demo: this.settings.DEMO }));
  }
}

/** The row's template and matter as the domain knows them; they were checked together when the row was written. */
export const matterOf = ({ template, input }: OfficialPaper): Paper => ({ template, input }) as Paper;
