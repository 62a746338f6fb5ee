import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Acting, type ActRequest, ReasonBody } from '@app/workflow';
import { OpinionGiven } from '../approve-opinion/approve-opinion.dto';
import { ReturnOpinion } from './return-opinion.use-case';

@ApiTags('appraisal')
@Controller('dossiers')
export class ReturnOpinionController {
  constructor(private readonly returnOpinion: ReturnOpinion) {}

  @Post(':id/opinion/return')
  @HttpCode(200)
  @ApiOperation({ operationId: 'returnOpinion' })
  @ApiOkResponse({ type: OpinionGiven })
  giveBack(
    @Acting() request: ActRequest,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ReasonBody,
  ): Promise<OpinionGiven> {
    return this.returnOpinion.run(request, id, body.reason);
  }
}
