import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Acting, type ActRequest } from '@app/workflow';
import { OnSiteCheckBody, OnSiteCheckRecorded } from './on-site-check.dto';
import { RecordOnSiteCheck } from './record-on-site-check.use-case';

@ApiTags('appraisal')
@Controller('dossiers')
export class RecordOnSiteCheckController {
  constructor(private readonly recordOnSiteCheck: RecordOnSiteCheck) {}

  @Post(':id/on-site-checks')
  @HttpCode(200)
  @ApiOperation({ operationId: 'recordOnSiteCheck' })
  @ApiOkResponse({ type: OnSiteCheckRecorded })
  record(
    @Acting() request: ActRequest,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: OnSiteCheckBody,
  ): Promise<OnSiteCheckRecorded> {
    return this.recordOnSiteCheck.run(request, id, body);
  }
}
