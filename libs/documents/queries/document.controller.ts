import { Controller, Get, Param, ParseUUIDPipe, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import type { PersonActing } from '@app/domain/identity';
import { sendAttachment } from '@app/files';
import { Actor, HistoryLine } from '@app/workflow';
import { DocumentFileQuery } from './document-file';
import { DocumentFormQuery } from './document-form.dto';
import { DocumentPageQuery } from './document-page';
import { DocumentPage } from './document.dto';
import { ListDocuments } from './list-documents';
import { DocumentList, DocumentQuery } from './list-documents.dto';

@ApiTags('documents')
@Controller('documents')
export class DocumentController {
  constructor(
    private readonly documents: ListDocuments,
    private readonly pages: DocumentPageQuery,
    private readonly files: DocumentFileQuery,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'listDocuments' })
  @ApiOkResponse({ type: DocumentList })
  list(@Actor() actor: PersonActing, @Query() query: DocumentQuery): Promise<DocumentList> {
    return this.documents.list(actor, query);
  }

  @Get(':id')
  @ApiOperation({ operationId: 'getDocument' })
  @ApiOkResponse({ type: DocumentPage })
  page(@Actor() actor: PersonActing, @Param('id', ParseUUIDPipe) id: string): Promise<DocumentPage> {
    return this.pages.page(actor, id);
  }

  @Get(':id/history')
  @ApiOperation({ operationId: 'getDocumentHistory' })
  @ApiOkResponse({ type: [HistoryLine] })
  history(@Actor() actor: PersonActing, @Param('id', ParseUUIDPipe) id: string): Promise<HistoryLine[]> {
    return this.pages.history(actor, id);
  }

  /** Our own PDFs are shown in the browser; a file that somebody uploaded is only handed out. */
  @Get(':id/pdf')
  @ApiOperation({ operationId: 'getDocumentPdf' })
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' }, description: 'ETag: SHA-256 of the bytes' })
  async pdf(
    @Actor() actor: PersonActing,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() { form = 'current' }: DocumentFormQuery,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const { name, sha256, stage, bytes } = await this.files.file(actor, id, form);
    const etag = `"${sha256}"`;
    response.set({ ETag: etag, 'Cache-Control': 'private, no-cache' });
    if (request.header('if-none-match') === etag) {
      response.status(304).end();
    } else if (stage === 'scan') {
      sendAttachment(response, { name, mediaType: 'application/pdf', bytes });
    } else {
      response.set({ 'Content-Type': 'application/pdf', 'Content-Disposition': `inline; filename="${name}"` });
      response.status(200).end(bytes);
    }
  }
}
