import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Acting, type ActRequest, Advancement, ReasonBody } from '@app/workflow';
import { WithdrawReport } from './withdraw-report.use-case';

@ApiTags('obligations')
@Controller('obligations')
export class WithdrawReportController {
  constructor(private readonly withdrawReport: WithdrawReport) {}

  @Post(':id/withdrawal')
  @HttpCode(200)
  @ApiOperation({ operationId: 'withdrawReport' })
  @ApiOkResponse({ type: Advancement })
  withdraw(
    @Acting() request: ActRequest,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reason }: ReasonBody,
  ): Promise<Advancement> {
    return this.withdrawReport.run(request, id, reason);
  }
}
