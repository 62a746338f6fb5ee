import { Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Acting, Advancement, type ActRequest } from '@app/workflow';
import { StartExamination } from './start-examination.use-case';

@ApiTags('appraisal')
@Controller('dossiers')
export class StartExaminationController {
  constructor(private readonly startExamination: StartExamination) {}

  @Post(':id/examination')
  @HttpCode(200)
  @ApiOperation({ operationId: 'startExamination' })
  @ApiOkResponse({ type: Advancement })
  start(@Acting() request: ActRequest, @Param('id', ParseUUIDPipe) id: string): Promise<Advancement> {
    return this.startExamination.run(request, id);
  }
}
