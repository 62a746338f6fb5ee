import { Controller, Get, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type PersonActing } from '@app/domain/identity';
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

  @Get(':id/history')
  @ApiOperation({ operationId: 'getObligationHistory' })
  @ApiOkResponse({ type: [HistoryLine] })
  history(@Actor() actor: PersonActing, @Param('id', ParseUUIDPipe) id: string): Promise<HistoryLine[]> {
    return this.page.history(actor, id);
  }
}
