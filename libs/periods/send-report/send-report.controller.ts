import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Acting, Advancement, type ActRequest } from '@app/workflow';
import { SendReportBody } from './send-report.dto';
import { SendReport } from './send-report.use-case';

@ApiTags('obligations')
@Controller('obligations')
export class SendReportController {
  constructor(private readonly sendReport: SendReport) {}

  @Post(':id/report')
  @HttpCode(200)
  @ApiOperation({ operationId: 'sendReport' })
  @ApiOkResponse({ type: Advancement })
  send(
    @Acting() request: ActRequest,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: SendReportBody,
  ): Promise<Advancement> {
    return this.sendReport.run(request, id, body);
  }
}
