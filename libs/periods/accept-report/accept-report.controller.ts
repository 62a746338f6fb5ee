import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Acting, Advancement, type ActRequest } from '@app/workflow';
import { AcceptReportsBody, AcceptedReportsView } from './accept-report.dto';
import { AcceptReport } from './accept-report.use-case';

@ApiTags('obligations')
@Controller('obligations')
export class AcceptReportController {
  constructor(private readonly acceptReport: AcceptReport) {}

  @Post('acceptances')
  @HttpCode(200)
  @ApiOperation({ operationId: 'acceptReports' })
  @ApiOkResponse({ type: AcceptedReportsView })
  acceptMany(@Acting() request: ActRequest, @Body() { ids }: AcceptReportsBody): Promise<AcceptedReportsView> {
    return this.acceptReport.many(request, ids);
  }

  @Post(':id/acceptance')
  @HttpCode(200)
  @ApiOperation({ operationId: 'acceptReport' })
  @ApiOkResponse({ type: Advancement })
  accept(@Acting() request: ActRequest, @Param('id', ParseUUIDPipe) id: string): Promise<Advancement> {
    return this.acceptReport.one(request, id);
  }
}
