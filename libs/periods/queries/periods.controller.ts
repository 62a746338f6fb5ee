import { Controller, Get, Param, ParseUUIDPipe } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type PersonActing } from '@app/domain/identity';
import { Actor, HistoryLine } from '@app/workflow';
import { ObligationSummary, PeriodLine, PeriodPage } from './period-page.dto';
import { PeriodPageQuery } from './period-page.query';

@ApiTags('periods')
@Controller('periods')
export class PeriodsController {
  constructor(private readonly periods: PeriodPageQuery) {}

  @Get()
  @ApiOperation({ operationId: 'listPeriods' })
  @ApiOkResponse({ type: [PeriodLine] })
  all(@Actor() actor: PersonActing): Promise<PeriodLine[]> {
    return this.periods.list(actor);
  }

  @Get(':id')
  @ApiOperation({ operationId: 'getPeriod' })
  @ApiOkResponse({ type: PeriodPage })
  one(@Actor() actor: PersonActing, @Param('id', ParseUUIDPipe) id: string): Promise<PeriodPage> {
    return this.periods.page(actor, id);
  }

  @Get(':id/history')
  @ApiOperation({ operationId: 'getPeriodHistory' })
  @ApiOkResponse({ type: [HistoryLine] })
  history(@Actor() actor: PersonActing, @Param('id', ParseUUIDPipe) id: string): Promise<HistoryLine[]> {
    return this.periods.history(actor, id);
  }

  @Get(':id/obligations/summary')
  @ApiOperation({ operationId: 'getObligationsSummary' })
  @ApiOkResponse({ type: [ObligationSummary] })
  summary(@Actor() actor: PersonActing, @Param('id', ParseUUIDPipe) id: string): Promise<ObligationSummary[]> {
    return this.periods.summary(actor, id);
  }
}
