import { Body, Controller, Param, ParseUUIDPipe, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Acting, type ActRequest } from '@app/workflow';
import { DraftOpinionBody, DraftSaved } from './draft-opinion.dto';
import { DraftOpinion } from './draft-opinion.use-case';

@ApiTags('appraisal')
@Controller('dossiers')
export class DraftOpinionController {
  constructor(private readonly draftOpinion: DraftOpinion) {}

  @Put(':id/opinion')
  @ApiOperation({ operationId: 'draftOpinion' })
  @ApiOkResponse({ type: DraftSaved })
  draft(
    @Acting() request: ActRequest,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: DraftOpinionBody,
  ): Promise<DraftSaved> {
    return this.draftOpinion.run(request, id, body);
  }
}
