import { Body, Controller, Param, ParseUUIDPipe, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Acting, type ActRequest } from '@app/workflow';
import { JudgementsBody, JudgementsStated } from './state-judgements.dto';
import { StateJudgements } from './state-judgements.use-case';

@ApiTags('appraisal')
@Controller('dossiers')
export class StateJudgementsController {
  constructor(private readonly stateJudgements: StateJudgements) {}

  @Put(':id/judgements')
  @ApiOperation({ operationId: 'stateJudgements' })
  @ApiOkResponse({ type: JudgementsStated })
  state(
    @Acting() request: ActRequest,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { judgements }: JudgementsBody,
  ): Promise<JudgementsStated> {
    return this.stateJudgements.run(request, id, judgements);
  }
}
