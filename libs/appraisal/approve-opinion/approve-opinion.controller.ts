import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Acting, Advancement, type ActRequest } from '@app/workflow';
import { ApproveOpinionBody, OpinionGiven } from './approve-opinion.dto';
import { ApproveOpinion } from './approve-opinion.use-case';

@ApiTags('appraisal')
@Controller('dossiers')
export class ApproveOpinionController {
  constructor(private readonly approveOpinion: ApproveOpinion) {}

  @Post(':id/opinion/approval')
  @HttpCode(200)
  @ApiOperation({ operationId: 'approveOpinion' })
  @ApiOkResponse({ type: Advancement })
  appraise(
    @Acting() request: ActRequest,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ApproveOpinionBody,
  ): Promise<Advancement> {
    return this.approveOpinion.appraise(request, id, body.opinionVersion);
  }

  @Post(':id/opinion/revision')
  @HttpCode(200)
  @ApiOperation({ operationId: 'approveRevision' })
  @ApiOkResponse({ type: Advancement })
  revise(
    @Acting() request: ActRequest,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ApproveOpinionBody,
  ): Promise<Advancement> {
    return this.approveOpinion.revise(request, id, body.opinionVersion);
  }

  @Post(':id/opinion/supervision')
  @HttpCode(200)
  @ApiOperation({ operationId: 'approveSupervisionOpinion' })
  @ApiOkResponse({ type: OpinionGiven })
  supervise(
    @Acting() request: ActRequest,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ApproveOpinionBody,
  ): Promise<OpinionGiven> {
    return this.approveOpinion.supervise(request, id, body.opinionVersion);
  }
}
