import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Acting, type ActRequest, Advancement, ReasonBody } from '@app/workflow';
import { ReturnReport } from './return-report.use-case';

@ApiTags('obligations')
@Controller('obligations')
export class ReturnReportController {
  constructor(private readonly returnReport: ReturnReport) {}

  @Post(':id/return')
  @HttpCode(200)
  @ApiOperation({ operationId: 'returnReport' })
  @ApiOkResponse({ type: Advancement })
  giveBack(
    @Acting() request: ActRequest,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reason }: ReasonBody,
  ): Promise<Advancement> {
    return this.returnReport.run(request, id, reason);
  }
}
