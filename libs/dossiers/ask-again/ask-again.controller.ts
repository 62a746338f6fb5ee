import { Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Acting, Advancement, type ActRequest } from '@app/workflow';
import { AskAgain } from './ask-again.use-case';

@ApiTags('dossiers')
@Controller('dossiers')
export class AskAgainController {
  constructor(private readonly askAgain: AskAgain) {}

  @Post(':id/again')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'askAgain',
    summary: 'a new dossier of a unit that was not recognised in an earlier phase',
  })
  @ApiOkResponse({ type: Advancement })
  act(@Acting() request: ActRequest, @Param('id', ParseUUIDPipe) id: string): Promise<Advancement> {
    return this.askAgain.act(request, id);
  }
}
