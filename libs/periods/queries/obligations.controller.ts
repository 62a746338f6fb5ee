import { Controller, Get, Param, ParseUUIDPipe, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { type PersonActing } from '@app/domain/identity';
import { Files, sendAttachment } from '@app/files';
import { Actor, HistoryLine } from '@app/workflow';
import { ListObligationsQuery, ObligationList } from './list-obligations.dto';
import { ListObligations } from './list-obligations.query';
import { ObligationPage } from './obligation-page.dto';
import { ObligationPageQuery } from './obligation-page.query';

@ApiTags('obligations')
@Controller('obligations')
export class ObligationsController {
  constructor(
    private readonly list: ListObligations,
    private readonly page: ObligationPageQuery,
    private readonly files: Files,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'listObligations' })
  @ApiOkResponse({ type: ObligationList })
  all(@Actor() actor: PersonActing, @Query() query: ListObligationsQuery): Promise<ObligationList> {
    return this.list.run(actor, query);
  }

  @Get(':id')
  @ApiOperation({ operationId: 'getObligation' })
  @ApiOkResponse({ type: ObligationPage })
  one(@Actor() actor: PersonActing, @Param('id', ParseUUIDPipe) id: string): Promise<ObligationPage> {
    return this.page.run(actor, id);
  }

  @Get(':id/file')
  @ApiOperation({ operationId: 'downloadReportFile' })
  @ApiProduces('application/octet-stream')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async download(
    @Actor() actor: PersonActing,
    @Param('id', ParseUUIDPipe) id: string,
    @Res() response: Response,
  ): Promise<void> {
    const file = await this.page.file(actor, id);
    sendAttachment(response, { ...file, bytes: await this.files.bytes(file) });
  }

  @Get(':id/history')
  @ApiOperation({ operationId: 'getObligationHistory' })
  @ApiOkResponse({ type: [HistoryLine] })
  history(@Actor() actor: PersonActing, @Param('id', ParseUUIDPipe) id: string): Promise<HistoryLine[]> {
    return this.page.history(actor, id);
  }
}
